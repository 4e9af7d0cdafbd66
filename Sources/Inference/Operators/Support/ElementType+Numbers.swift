import MNISTKernels

extension ElementType {
  static let real: [ElementType] = [.float32, .float64]
  static let signed: [ElementType] = [.float32, .float64, .int8, .int32, .int64]
  static let numbers: [ElementType] = [.float32, .float64, .uint8, .int8, .int32, .int64]
  static let all: [ElementType] = numbers + [.bool]

}

extension NodeInputs {
  /// An input that must be there and hold floating point.
  func floating(
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> (value: ValueID, type: ElementType) {
    let value = try required(index)
    let type = program.type(value)
    guard type.isReal else {
      throw .unsupported(
        .input(index), "type " + type.description + "; float32 and float64 are supported")
    }
    return (value, type)
  }

  /// An input that must have the type of another one.
  func required(
    _ index: Int,
    ofType type: ElementType,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index)
    guard program.type(value) == type else {
      throw .invalid(
        .input(index),
        "type " + program.type(value).description + ", but input 0 is " + type.description
      )
    }
    return value
  }
}
