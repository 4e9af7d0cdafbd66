import MNISTKernels

/// A large batch, computed a few pictures at a time, so that their activations stay in the cache.
///
/// ```
///  batch    │  0 … 15  │ 16 … 31  │ 32 … 47  │ 48 … 49 │       50 pictures, blocks of 16:
///  blocks   │←─ rows ─→│←─ rows ─→│←─ rows ─→│                the last one computes some again
///                                        │ 34 … 49  │
/// ```
struct BatchBlocks: Hashable, Sendable {
  /// The pictures of a block: enough to use weights several times once they are loaded, while blocks of
  /// all published models but the widest stay in the second-level cache.
  static let rows = 16

  /// The length of the batch.
  let count: Int

  private init(count: Int) { self.count = count }

  /// The batch of inputs with such shapes; nil if that isn't one, or too short for blocks.
  init?(_ shapes: [[Int]]) {
    guard let count = shapes.first?.first, count >= 2 * Self.rows,
      shapes.allSatisfy({ $0.count > 1 && $0[0] == count })
    else { return nil }
    self.count = count
  }

  /// The pictures at which blocks start.
  var starts: StrideTo<Int> { stride(from: 0, to: count, by: Self.rows) }

  /// How many blocks there are.
  var number: Int { (count + Self.rows - 1) / Self.rows }

  /// The elements of a block that starts there, among so many of the batch.
  @inline(__always)
  func elements(_ start: Int, of total: Int) -> Range<Int> {
    let each = total / count
    let first = min(start, count - Self.rows) * each
    return first..<first + Self.rows * each
  }

  /// Whether a program for a block may run instead of the one for the whole batch: pictures are
  /// independent in both, and nothing else is different.
  ///
  /// Shapes that a model says in full, and numbers that it makes of them, are what else could be.
  func areComputed(by block: Planner.Made, insteadOf whole: Planner.Made) -> Bool {
    guard whole.inputs == block.inputs, whole.outputs == block.outputs,
      let isBatch = batchValues(of: whole),
      BatchBlocks(count: Self.rows).batchValues(of: block) == isBatch,
      whole.program.steps.count == block.program.steps.count,
      zip(whole.program.steps, block.program.steps).allSatisfy({ first, second in
        first.inputs == second.inputs && first.outputs == second.outputs
          // Embedded Swift compares strings with Unicode's tables, which weigh 80 KB.
          && first.operation.name.utf8.elementsEqual(second.operation.name.utf8)
      })
    else { return false }
    return isBatch.indices.allSatisfy { index in
      let (value, part) = (whole.program.values[index], block.program.values[index])
      return isBatch[index]
        ? isPart(part.shape, of: value.shape)
        : value.shape == part.shape && value.constant == part.constant
    }
  }

  /// Whether a shape is that of a block: shorter along the first axis that is longer than 1.
  private func isPart(_ part: [Int], of whole: [Int]) -> Bool {
    guard part.count == whole.count, let axis = whole.firstIndex(where: { $0 > 1 }) else {
      return false
    }
    return part[axis] * count == whole[axis] * Self.rows
      && part[..<axis] == whole[..<axis] && part[(axis + 1)...] == whole[(axis + 1)...]
  }

  /// Which values of a program for the batch are the pictures' parts, one after the other; nil if some
  /// result doesn't depend on its picture alone, or an input or output isn't `Float`s.
  private func batchValues(of made: Planner.Made) -> [Bool]? {
    let program = made.program
    guard (made.inputs + made.outputs).allSatisfy({ program.type($0) == .float32 }) else {
      return nil
    }
    // Without products a block's steps would be over before the next is called.
    guard program.steps.contains(where: { $0.operation.multiplyAccumulates > 0 }) else {
      return nil
    }
    var isBatch = [Bool](repeating: false, count: program.values.count)
    for input in made.inputs { isBatch[input.index] = program.constant(input) == nil }
    for step in program.steps {
      let batches = step.inputs.map { isBatch[$0.index] }
      guard batches.contains(true) else { continue }
      guard isIndependent(step, batches, in: program) else { return nil }
      for output in step.outputs { isBatch[output.index] = true }
    }
    return made.outputs.allSatisfy { isBatch[$0.index] } ? isBatch : nil
  }

  private func isIndependent(
    _ step: Step, _ batches: [Bool], in program: Program
  ) -> Bool {
    let isFirstAlone = batches[0] && !batches.dropFirst().contains(true)
    switch step.operation {
    case .view, .unary, .cast, .fakeQuantization:
      return isFirstAlone
    case .quantization(let geometry):
      return isFirstAlone && geometry.layout.scaleCount == 1
    case .dequantization(let geometry):
      return isFirstAlone && geometry.layout.scaleCount == 1
    case .binary(let geometry):
      let walk = geometry.walk
      return divides(walk.count)
        && zip([walk.firstStrides, walk.secondStrides], batches).allSatisfy { strides, isBatch in
          isBatch ? walk.isInOrder(strides) : walk.repeats(strides, every: walk.count / count)
        }
    case .convolution(let geometry):
      return isFirstAlone && divides(geometry.batch)
    case .integerConvolution(let geometry):
      return isFirstAlone && divides(geometry.sizes.batch)
    case .pooling(let geometry):
      if case .maxIndices = geometry.kind { return false }
      return divides(geometry.windows.planes)
    case .matrixMultiplication(let geometry):
      return isFirstAlone && geometry.batch.count == 1 && divides(geometry.rows)
        && geometry.addend.map { $0.rowStride == 0 } ?? true
    case .batchNormalization(let geometry):
      return isFirstAlone && divides(geometry.batch)
    case .softmax(let geometry):
      return divides(geometry.outer)
    case .reduction(let geometry):
      return divides(geometry.outer)
    case .concatenation(let geometry):
      return !batches.contains(false) && divides(geometry.outer)
    case .stridedCopy(let geometry):
      return geometry.walk.keepsParts(count, of: program[step.inputs[0]].elementCount)
    default:
      return false
    }
  }

  private func divides(_ number: Int) -> Bool { number > 0 && number % count == 0 }
}

extension Walk {
  /// Whether an operand with these strides is read as it is in memory.
  fileprivate func isInOrder(_ strides: Extents) -> Bool {
    var place = 1
    for axis in (0..<extents.count).reversed() {
      if strides[axis] != place { return false }
      place *= extents[axis]
    }
    return true
  }

  /// Whether each of so many equal parts of the output is read from the same part of an operand of so
  /// many elements.
  fileprivate func keepsParts(_ parts: Int, of elements: Int) -> Bool {
    guard extents.count > 0, extents[0] % parts == 0,
      firstStrides[0] * extents[0] == elements
    else { return false }
    var reach = 0
    for axis in 1..<max(extents.count, 1) {
      guard firstStrides[axis] >= 0 else { return false }
      reach += (extents[axis] - 1) * firstStrides[axis]
    }
    return reach < firstStrides[0]
  }
}
