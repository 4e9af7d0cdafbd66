/// An ONNX model as it is stored: a graph, and what it takes to read it.
///
/// Reading checks the bytes completely (every length, number, tensor size and data type), but
/// says nothing about meaning: whether operators exist and names are defined is the planner's
/// business. Fields that inference has no use for (documentation, training information, device
/// configurations, quantization annotations) are stepped over.
///
/// Source: `ModelProto` in ONNX's `onnx.proto`.
public struct Model: Sendable {
  /// The version of the format the model was written in; 0 if absent.
  public let irVersion: Int64
  /// The tool that wrote the model.
  public let producerName: Name
  /// That tool's version.
  public let producerVersion: Name
  /// The model's name space, such as a reversed host name.
  public let domain: Name
  /// The model's own version.
  public let modelVersion: Int64
  /// The operator sets that the nodes' operators come from, one per domain.
  public let opsetImports: [OperatorSet]
  /// Further properties by key, in the order of the file.
  public let metadata: [MetadataEntry]
  /// The operators that the model itself defines. Only their names are read, so that nodes that
  /// need them can be refused by name.
  public let functions: [FunctionIdentifier]
  /// The computation.
  public let graph: Graph

  /// The version of the operator set that operators of `domain` come from.
  ///
  /// - Parameter domain: A domain; the empty name and `ai.onnx` are both ONNX's own.
  /// - Returns: The version, or nil if the model doesn't import the domain.
  public func opsetVersion(domain: Name) -> Int64? {
    let domain = domain.normalizedDomain
    return opsetImports.first { $0.domain == domain }?.version
  }
}

extension Name {
  /// The domain of this name, in which `ai.onnx` is written as the empty name.
  var normalizedDomain: Name { self == "ai.onnx" ? "" : self }
}
