import MNISTKernels

extension ElementType {
  /// The type as kernels take it.
  var scalar: ScalarType {
    switch self {
    case .float32: .float32
    case .float64: .float64
    case .uint8: .uint8
    case .int8: .int8
    case .int32: .int32
    case .int64: .int64
    case .bool: .bool
    }
  }

  static let real: [ElementType] = [.float32, .float64]
  static let signed: [ElementType] = [.float32, .float64, .int8, .int32, .int64]
  static let numbers: [ElementType] = [.float32, .float64, .uint8, .int8, .int32, .int64]
  static let all: [ElementType] = numbers + [.bool]

  /// The type as kernels that compute with floating point take it.
  var floating: FloatingElement? {
    switch self {
    case .float32: .float32
    case .float64: .float64
    default: nil
    }
  }

  /// The type as kernels that read positions take it.
  var index: IndexElement? {
    switch self {
    case .int32: .int32
    case .int64: .int64
    default: nil
    }
  }
}

extension NodeInputs {
  /// An input that must be there and hold floating point.
  func floating(
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> (value: ValueID, type: ElementType, element: FloatingElement) {
    let value = try required(index)
    let type = program.type(value)
    guard let element = type.floating else {
      throw .unsupported(
        .input(index), "type " + type.description + "; float32 and float64 are supported")
    }
    return (value, type, element)
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
