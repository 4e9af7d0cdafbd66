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

/// The type of a value in a graph.
///
/// Source: `TypeProto` in `onnx.proto`.
public enum ValueType: Hashable, Sendable {
  /// A tensor. The shape is nil if not even the number of dimensions is known; `[]` is a scalar.
  /// The element type is `undefined` if the exporter didn't know it.
  case tensor(elementType: DataType, shape: [Dimension]?)
  /// A type that isn't read: `sequence`, `map`, `optional`, `sparse tensor`, `opaque`, or
  /// `tensor of an unknown data type`.
  case unsupported(kind: Name)
  /// No type was given.
  case unspecified
}

/// One dimension of a value's shape, as far as the exporter knew it.
///
/// Source: `TensorShapeProto.Dimension` in `onnx.proto`.
public enum Dimension: Hashable, Sendable {
  /// A size of at least 0.
  case fixed(Int)
  /// A size with a name, such as `batch_size`. Equal names mean equal sizes.
  case symbolic(Name)
  /// Any size. Exporters also write this as a negative size.
  case unknown
}
