/// The integers that name positions.
///
/// Beside `ScalarType`, so that a kernel that reads positions can't be asked to read other types: it
/// needs no check, and its `switch` has no case that mustn't happen.
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
