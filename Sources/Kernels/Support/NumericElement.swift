/// The numbers that a kernel may be asked to compute with.
public enum NumericElement: Hashable, Sendable {
  case float32, float64, uint8, int8, int32, int64

  /// The size of one number in bytes.
  var byteWidth: Int {
    switch self {
    case .uint8, .int8: 1
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }
}

/// The floating-point numbers that a kernel may be asked to compute with.
public enum FloatingElement: Hashable, Sendable {
  case float32, float64

  /// The size of one number in bytes.
  var byteWidth: Int {
    switch self {
    case .float32: 4
    case .float64: 8
    }
  }
}

/// The integers that name positions.
public enum IndexElement: Hashable, Sendable {
  case int32, int64

  /// The size of one integer in bytes.
  var byteWidth: Int {
    switch self {
    case .int32: 4
    case .int64: 8
    }
  }
}
