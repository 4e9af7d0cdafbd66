/// One application of an operator.
///
/// Source: `NodeProto` in `onnx.proto`.
public struct Node: Sendable {
  /// The node's name, for people; often empty and not always unique.
  public let name: Name
  /// The operator, such as `Conv`.
  public let operatorType: Name
  /// The operator's domain; empty for ONNX's own, also where the file says `ai.onnx`.
  public let domain: Name
  /// The names of the input values; an empty name means an optional input that is left out.
  public let inputs: [Name]
  /// The names of the output values; an empty name means an output that nobody needs.
  public let outputs: [Name]
  /// The attributes, in the order of the file.
  public let attributes: [Attribute]

  /// The attribute of this name, or nil if the node doesn't have it.
  ///
  /// - Complexity: O(number of attributes).
  public func attribute(_ name: Name) -> Attribute? {
    attributes.first { $0.name == name }
  }
}
