/// A property of a model, as a key and a value.
///
/// Source: `StringStringEntryProto` in `onnx.proto`.
public struct MetadataEntry: Hashable, Sendable {
  /// The property's name.
  public let key: Name
  /// Its value.
  public let value: Name
}
