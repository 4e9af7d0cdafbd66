/// The sum of two operands, broadcast against each other.
///
/// Source: ONNX operators, *Add*, and ONNX's page on multidirectional broadcasting.
public struct Addition: Sendable {
  /// The types that can be added.
  public enum Element: Hashable, Sendable {
    case float32, int64
  }

  let element: Element
  let walk: Walk
  let first: Slot
  let second: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// The output may be the same slot as an operand that is not repeated.
  /// - Precondition: the slots hold what the walk reads and writes.
  public init(_ element: Element, _ walk: Walk, first: Slot, second: Slot, output: Slot) {
    let width = element == .float32 ? MemoryLayout<Float>.size : MemoryLayout<Int64>.size
    precondition(
      walk.reach(walk.firstStrides) * width <= first.byteCount
        && walk.reach(walk.secondStrides) * width <= second.byteCount
        && walk.count * width == output.byteCount,
      "the slots have other sizes than the addition"
    )
    self.element = element
    self.walk = walk
    self.first = first
    self.second = second
    self.output = output
  }

  /// Computes the output; integers wrap around, as everywhere in ONNX.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the walk's reach.
  public func run(in arena: inout Arena) {
    switch element {
    case .float32:
      let first = unsafe arena.source(first, as: Float.self)
      let second = unsafe arena.source(second, as: Float.self)
      let output = unsafe arena.target(output, as: Float.self)
      walk.forEachRun { start, firstStart, secondStart, count, strides in
        unsafe addRun(
          output + start, first + firstStart, second + secondStart, count: count, strides)
      }
    case .int64:
      let first = unsafe arena.source(first, as: Int64.self)
      let second = unsafe arena.source(second, as: Int64.self)
      let output = unsafe arena.target(output, as: Int64.self)
      walk.forEachRun { start, firstStart, secondStart, count, strides in
        for index in 0..<count {
          unsafe output[start + index] =
            first[firstStart + index * strides.first]
            &+ second[secondStart + index * strides.second]
        }
      }
    }
  }

  /// One run along the innermost axis; literal strides let the usual two cases vectorise.
  @inline(__always)
  private func addRun(
    _ output: UnsafeMutablePointer<Float>,
    _ first: UnsafePointer<Float>,
    _ second: UnsafePointer<Float>,
    count: Int,
    _ strides: (first: Int, second: Int)
  ) {
    switch strides {
    case (1, 1):
      for index in 0..<count {
        unsafe output[index] = first[index] + second[index]
      }
    case (1, 0):
      let value = unsafe second[0]
      for index in 0..<count {
        unsafe output[index] = first[index] + value
      }
    default:
      for index in 0..<count {
        unsafe output[index] = first[index * strides.first] + second[index * strides.second]
      }
    }
  }
}
