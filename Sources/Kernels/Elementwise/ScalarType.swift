/// The types of numbers that kernels work with.
public enum ScalarType: Hashable, Sendable {
  case float32, float64, uint8, int8, int32, int64
  /// Truth values: a byte that is 0 or 1.
  case bool

  /// The size of a number in bytes.
  public var byteWidth: Int {
    switch self {
    case .uint8, .int8, .bool: 1
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }

  /// Whether this is a type of numbers, not of truth values.
  public var isNumber: Bool { self != .bool }

  /// Whether this is `float32` or `float64`.
  public var isReal: Bool { self == .float32 || self == .float64 }
}
