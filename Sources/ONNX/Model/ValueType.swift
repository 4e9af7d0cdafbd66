/// The type of a value in a graph.
///
/// Source: `TypeProto` in `onnx.proto`.
public enum ValueType: Hashable, Sendable {
  /// A tensor. The shape is nil if not even the number of dimensions is known; `[]` is a scalar.
  /// The element type is `undefined` where the exporter didn't know it.
  case tensor(elementType: DataType, shape: [Dimension]?)
  /// A type that isn't read: `sequence`, `map`, `optional`, `sparse tensor`, `opaque`, or
  /// `tensor of an unknown data type`.
  case unsupported(kind: Name)
  /// No type was given.
  case unspecified
}
