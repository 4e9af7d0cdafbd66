/// The identity of an operator that a model defines itself out of others.
///
/// Source: `FunctionProto` in `onnx.proto`.
public struct FunctionIdentifier: Hashable, Sendable {
  /// The operator's domain; empty for ONNX's own.
  public let domain: Name
  /// The operator's name, which nodes have as their operator type.
  public let name: Name

  /// The operator of this domain and name.
  public init(domain: Name, name: Name) {
    self.domain = domain
    self.name = name
  }
}
