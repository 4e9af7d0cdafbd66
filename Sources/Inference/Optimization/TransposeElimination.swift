import MNISTKernels

/// Turns a transpose that moves nothing into a view, and two in a row into one.
///
/// ```
///  [1, 28, 28, 1] → transposition → [1, 1, 28, 28]        a view: the axes it moves have length 1
///  x → to NHWC → to NCHW → y                              a view of x
///  x → to NHWC → reversed → y                             x → one transposition → y
/// ```
///
/// The first of two stays if something else reads it; `DeadStepRemoval` removes it if not.
enum TransposeElimination {
  static func apply(to program: inout Program) {
    let uses = ValueUses(program, outputs: [])
    // What each value shows, through views: a strided copy counts elements and knows no shapes.
    var shown = program.values.indices.map { ValueID(index: $0) }
    for index in program.steps.indices {
      var step = program.steps[index]
      if case .stridedCopy(let geometry) = step.operation {
        var walk = geometry.walk
        if let maker = uses.maker(of: shown[step.inputs[0].index]),
          case .stridedCopy(let earlier) = program.steps[maker].operation,
          let joined = walk.reading(resultOf: earlier.walk)
        {
          walk = joined
          step.inputs = program.steps[maker].inputs
        }
        let source = program[step.inputs[0]]
        // A constant, which is here only without constant folding, has no place that a view could
        // show.
        let isView =
          walk.isContiguous && walk.count == source.elementCount && source.constant == nil
        step.operation = isView ? .view : .stridedCopy(.init(geometry.element, walk))
        program.replaceStep(at: index, with: step)
      }
      if case .view = step.operation {
        shown[step.outputs[0].index] = shown[step.inputs[0].index]
      }
    }
  }
}

extension Walk {
  /// Whether the first operand is read from its start without a gap.
  fileprivate var isContiguous: Bool {
    count > 0 && (extents.count == 0 || (extents.count == 1 && firstStrides[0] == 1))
  }

  /// The way through the operand of an earlier walk whose result this one reads; nil if the axes of
  /// the two can't be split to match.
  fileprivate func reading(resultOf earlier: Walk) -> Walk? {
    guard axesAreApart else { return nil }
    var extents: [Int] = []
    var strides: [Int] = []
    for axis in 0..<self.extents.count {
      guard let parts = earlier.parts(step: firstStrides[axis], extent: self.extents[axis]) else {
        return nil
      }
      extents += parts.extents
      strides += parts.strides
    }
    guard extents.count <= maximumRank else { return nil }
    return Walk(extents: extents, firstStrides: strides, secondStrides: strides)
  }

  /// Whether each axis moves within the steps of the others, as in every permutation: positions
  /// are then numbers whose digits are the axes, and adding them carries nothing over.
  private var axesAreApart: Bool {
    (0..<extents.count).allSatisfy { first in
      (0..<first).allSatisfy { second in
        firstStrides[first] * extents[first] <= firstStrides[second]
          || firstStrides[second] * extents[second] <= firstStrides[first]
      }
    }
  }

  /// How the first operand moves along an axis that moves by `step` in the output.
  ///
  /// ```
  ///  output axes      │   4    │    5     │    3     │    steps 15, 3, 1
  ///  step 1, 15 of it          │←── 15 steps of 1 ──→│    is the axes of 5 and 3
  /// ```
  private func parts(step: Int, extent: Int) -> (extents: [Int], strides: [Int])? {
    guard step > 0 else { return nil }
    var parts: (extents: [Int], strides: [Int]) = ([], [])
    var covered = 1
    // Steps of neighbors along the axis and beyond its end.
    var end = count
    for axis in 0..<extents.count where extents[axis] > 0 {
      let place = end / extents[axis]
      let (low, high) = (max(step, place), min(step * extent, end))
      if low < high {
        guard low % step == 0, low % place == 0, high % low == 0 else { return nil }
        parts.extents.append(high / low)
        parts.strides.append(firstStrides[axis] * (low / place))
        covered *= high / low
      }
      end = place
    }
    return covered == extent ? parts : nil
  }
}
