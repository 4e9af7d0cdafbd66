import MNISTKernels
import MNISTONNX

extension NodeInputs {
  /// An input that must be there and have one of these types.
  func typed(
    _ index: Int,
    _ types: [ElementType],
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index)
    let type = program.type(value)
    guard types.contains(type) else {
      var text = "type " + type.description + "; supported: "
      for (position, supported) in types.enumerated() {
        text += (position > 0 ? ", " : "") + supported.description
      }
      throw .unsupported(.input(index), text)
    }
    return value
  }

  /// An input that must be there and have the type of the first one.
  func sameType(
    _ index: Int,
    as first: ValueID,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index)
    let type = program.type(value)
    guard type == program.type(first) else {
      throw .invalid(
        .input(index),
        "type " + type.description + ", but input 0 is " + program.type(first).description
      )
    }
    return value
  }
}

extension AttributeReader {
  /// Refuses another number of inputs, and accepts `consumed_inputs`: until opset 5 a hint that
  /// memory may be reused.
  mutating func expectOperands(_ range: ClosedRange<Int>) throws(NodeIssue) {
    try expectInputs(range)
    if opset < 6 { ignore("consumed_inputs") }
  }

  /// The number of inputs of an operator that has any number of them.
  mutating func expectVariadic() throws(NodeIssue) -> Int {
    try expectOperands(1...Int(Int32.max))
    return inputCount
  }
}
