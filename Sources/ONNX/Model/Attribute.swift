/// A constant parameter of a node, such as a convolution's strides.
///
/// Source: `AttributeProto` in `onnx.proto`.
public struct Attribute: Sendable {
  /// The attribute's name, such as `strides`.
  public let name: Name
  /// Its value.
  public let value: Value

  /// An attribute's value, by its type.
  public enum Value: Sendable {
    /// A number.
    case float(Float)
    /// A whole number. Truth values and data types are written as whole numbers too.
    case int(Int64)
    /// Text, or any bytes.
    case string(Name)
    /// A tensor.
    indirect case tensor(StoredTensor)
    /// A graph, such as a branch of `If`.
    indirect case graph(Graph)
    /// Numbers.
    case floats([Float])
    /// Whole numbers.
    case ints([Int64])
    /// Texts.
    case strings([Name])
    /// Tensors.
    case tensors([StoredTensor])
    /// Graphs.
    case graphs([Graph])
    /// A reference to the attribute of this name of the function that the node is part of.
    case reference(Name)
    /// A value of a kind that isn't read: a sparse tensor (11, 12), a type (13, 14), or one that
    /// is newer than this reader. The number is its `AttributeProto.AttributeType`.
    case unsupported(kind: Int32)
  }
}
