/// A Swift type that a stored tensor's elements can be read as.
///
/// | element | data types |
/// |---|---|
/// | `Float` | FLOAT, and FLOAT16 and BFLOAT16, which it represents exactly |
/// | `Double` | DOUBLE |
/// | `Int8` … `Int64`, `UInt8` … `UInt64` | the type of the same name |
/// | `Bool` | BOOL; in `raw_data`, every byte but 0 is true |
/// | ``Name`` | STRING |
public protocol StoredElement: Sendable {
  /// All elements of a tensor in row-major order; what ``StoredTensor/values(as:)`` returns.
  static func values(of tensor: StoredTensor) throws(ReadingError) -> [Self]
}
