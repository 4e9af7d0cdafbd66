import MNISTONNX

/// The types of tensor elements that sessions work with.
public enum ElementType: Hashable, Sendable, CustomStringConvertible {
  /// IEEE 754 single precision.
  case float32
  /// IEEE 754 double precision.
  case float64
  /// Integers of 8 bits without a sign.
  case uint8
  /// Integers of 8 bits.
  case int8
  /// Integers of 32 bits.
  case int32
  /// Integers of 64 bits.
  case int64
  /// Truth values of one byte each.
  case bool

  /// The type that ONNX's data type stands for, or nil if sessions don't work with it.
  public init?(_ dataType: DataType) {
    switch dataType {
    case .float: self = .float32
    case .double: self = .float64
    case .uint8: self = .uint8
    case .int8: self = .int8
    case .int32: self = .int32
    case .int64: self = .int64
    case .bool: self = .bool
    default: return nil
    }
  }

  /// The size of one element in bytes.
  public var byteWidth: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }

  public var description: String {
    switch self {
    case .float32: "float32"
    case .float64: "float64"
    case .uint8: "uint8"
    case .int8: "int8"
    case .int32: "int32"
    case .int64: "int64"
    case .bool: "bool"
    }
  }
}
