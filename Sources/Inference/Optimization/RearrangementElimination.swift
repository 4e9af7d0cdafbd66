import Kernels

/// Makes a transposition that leaves every value at its place a view, and one of two in a row.
///
/// ```
///  [1, 28, 28, 1] → transposition → [1, 1, 28, 28]        a view: the axes it moves have length 1
///  x → to NHWC → to NCHW → y                              a view of x
///  x → to NHWC → reversed → y                             x → one transposition → y
/// ```
///
/// The first of two stays if something else reads it; `DeadStepRemoval` takes it away if not.
enum RearrangementElimination {
  static func apply(to program: inout Program) {
    let uses = ValueUses(program, outputs: [])
    // What each value shows, through views: a rearrangement counts elements and sees no shapes.
    var shown = program.values.indices.map { ValueID(index: $0) }
    for index in program.steps.indices {
      var step = program.steps[index]
      if case .rearrangement(let width, var walk) = step.operation {
        if let maker = uses.maker(of: shown[step.inputs[0].index]),
          case .rearrangement(width, let earlier) = program.steps[maker].operation,
          let joined = walk.reading(resultOf: earlier)
        {
          walk = joined
          step.inputs = program.steps[maker].inputs
        }
        let isView =
          walk.isContiguous && walk.count == program[step.inputs[0]].elementCount
        step.operation = isView ? .view : .rearrangement(width, walk)
        program.replaceStep(at: index, with: step)
      }
      if case .view = step.operation {
        shown[step.outputs[0].index] = shown[step.inputs[0].index]
      }
    }
  }
}

extension Walk {
  /// Whether the first operand is read from its beginning without a gap.
  fileprivate var isContiguous: Bool {
    count > 0 && (extents.count == 0 || (extents.count == 1 && firstStrides[0] == 1))
  }

  /// The way through the operand of an earlier walk whose result this one goes through; nil if an
  /// axis of this walk isn't one of the earlier walk's.
  fileprivate func reading(resultOf earlier: Walk) -> Walk? {
    var strides: [Int] = []
    for axis in 0..<extents.count {
      guard let stride = earlier.firstStride(forStep: firstStrides[axis], count: extents[axis])
      else { return nil }
      strides.append(stride)
    }
    return Walk(
      extents: (0..<extents.count).map { extents[$0] },
      firstStrides: strides,
      secondStrides: strides
    )
  }

  /// How far the first operand moves along the axis on which the output moves by `step`.
  private func firstStride(forStep step: Int, count: Int) -> Int? {
    var place = 1
    for axis in (0..<extents.count).reversed() {
      if place == step, extents[axis] == count { return firstStrides[axis] }
      place *= extents[axis]
    }
    return nil
  }
}
