import Kernels

extension ElementType {
  /// The type as elementwise kernels take it.
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
}
