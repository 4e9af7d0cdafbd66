/// The floating-point numbers that a kernel may be asked to compute with.
///
/// Beside `ScalarType`, so that a kernel for real numbers alone can't be asked for others: it needs
/// no check, and its `switch` has no case that mustn't happen.
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
