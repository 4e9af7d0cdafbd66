/// The types of tensor elements that sessions and kernels work with.
public enum ElementType: Hashable, Sendable, CustomStringConvertible {
  /// IEEE 754 single precision.
  case float32
  /// IEEE 754 double precision.
  case float64
  /// Unsigned integers of 8 bits.
  case uint8
  /// Integers of 8 bits.
  case int8
  /// Integers of 32 bits.
  case int32
  /// Integers of 64 bits.
  case int64
  /// Booleans: one byte each, 0 or 1.
  case bool

  /// The size of one element in bytes.
  public var byteWidth: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }

  /// Whether this is a type of numbers, not of Booleans.
  public var isNumber: Bool { self != .bool }

  /// Whether this is `float32` or `float64`.
  public var isReal: Bool { self == .float32 || self == .float64 }

  /// Whether values are quantized to this type: `uint8` or `int8`.
  public var isQuantized: Bool { self == .uint8 || self == .int8 }

  /// Whether this type holds positions: `int32` or `int64`.
  public var isIndex: Bool { self == .int32 || self == .int64 }

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
