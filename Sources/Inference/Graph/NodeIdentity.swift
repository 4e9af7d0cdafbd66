import MNISTONNX

/// Which node an error is about.
public struct NodeIdentity: Hashable, Sendable, CustomStringConvertible {
  /// The position in the file, from 0.
  public let index: Int
  /// The node's name; often empty.
  public let name: Name
  /// The operator, such as `Conv`.
  public let operatorType: Name
  /// The operator's domain; empty for ONNX's own.
  public let domain: Name
  /// The version of the domain's operators that the model asks for.
  public let opset: Int64

  public var description: String {
    var text = "node " + String(index)
    if !name.isEmpty { text += " '" + name.description + "'" }
    text += " (" + operatorType.description
    if !domain.isEmpty { text += ", domain " + domain.description }
    return text + ", opset " + String(opset) + ")"
  }
}
