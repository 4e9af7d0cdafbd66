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
  /// All elements of a tensor in row-major order, as ``StoredTensor/values(as:)`` returns them.
  static func values(of tensor: StoredTensor) throws(ReadingError) -> [Self]
}

extension Bool: StoredElement {
  /// The elements of a BOOL tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Bool] {
    try tensor.require(.bool, for: "Bool")
    return try tensor.elements { (bits: UInt8) in bits != 0 }
  }
}

extension Name: StoredElement {
  /// The elements of a STRING tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Name] {
    try tensor.require(.string, for: "Name")
    return try tensor.strings()
  }
}
