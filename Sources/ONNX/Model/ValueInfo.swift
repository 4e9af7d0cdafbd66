/// A value's name and what is known about its type.
///
/// Source: `ValueInfoProto` in `onnx.proto`.
public struct ValueInfo: Hashable, Sendable {
  /// The value's name.
  public let name: Name
  /// Its type.
  public let type: ValueType

  /// A value of this name and type.
  public init(name: Name, type: ValueType) {
    self.name = name
    self.type = type
  }
}
