/// Why bytes could not be read as an ONNX model or tensor, and where.
///
/// Prints as one line, for example
/// `graph.node[3].attribute[1].t.dims: dimension -3 is negative (at byte 812)`.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public let kind: Kind
  /// The offset of what is wrong, in bytes from 0: the tag of a field that has the wrong type or
  /// value, the number that could not be read, or the first byte of a message whose fields
  /// contradict each other.
  public let offset: Int
  /// The field at or in which it was found; empty for the outermost message.
  public let path: FieldPath

  /// An error of this kind at this place.
  public init(_ kind: Kind, offset: Int, path: FieldPath = FieldPath()) {
    self.kind = kind
    self.offset = offset
    self.path = path
  }

  /// The same error, seen from the message that contains this field.
  func within(_ field: String, index: Int? = nil) -> ReadingError {
    let component = FieldPath.Component(Name(field), index: index)
    return ReadingError(kind, offset: offset, path: path.within(component))
  }

  /// One line: the path, what is wrong, the offset.
  public var description: String {
    let place = path.components.isEmpty ? "" : path.description + ": "
    return place + kind.description + " (at byte " + String(offset) + ")"
  }
}
