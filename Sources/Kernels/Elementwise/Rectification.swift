/// `max(x, 0)` for every value. NaN gives NaN. Source: ONNX operators, *Relu*.
public struct Rectification: Sendable {
  let count: Int
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory; input and output may be the same slot.
  ///
  /// - Precondition: both slots have the same length.
  public init(input: Slot, output: Slot) {
    precondition(input.byteCount == output.byteCount, "the slots have different sizes")
    count = input.count(of: Float.self)
    self.input = input
    self.output = output
  }

  /// Computes the output. Both slots hold `count` values, as `init` checks.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    for index in 0..<count {
      let value = unsafe source[index]
      unsafe target[index] = value < 0 ? 0 : value
    }
  }
}
