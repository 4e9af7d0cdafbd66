/// An ONNX model as it is stored: a graph, and what is needed to understand it.
///
/// Reading checks the bytes completely (every length, number, tensor size and data type), but not
/// what they mean: whether operators exist and names are defined is the planner's business. Fields
/// that inference has no use for (documentation, training information, device configurations,
/// quantization annotations) are skipped.
///
/// Source: `ModelProto` in ONNX's `onnx.proto`.
public struct Model: Sendable {
  /// The version of the format that the model was written in; 0 if missing.
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
  /// The operators that the model itself defines. Only their names are read, so that a node that
  /// uses one can be refused with a clear message.
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
  /// The same domain; `ai.onnx` becomes the empty name.
  var normalizedDomain: Name { self == "ai.onnx" ? "" : self }
}

/// The version of a domain's operators that a model uses ("opset").
///
/// Source: `OperatorSetIdProto` in `onnx.proto`.
public struct OperatorSet: Hashable, Sendable {
  /// The domain; empty for ONNX's own, also where the file says `ai.onnx`.
  public let domain: Name
  /// The version; 0 if missing.
  public let version: Int64
}

/// The name of an operator that a model defines itself, made of other operators.
///
/// Source: `FunctionProto` in `onnx.proto`.
public struct FunctionIdentifier: Hashable, Sendable {
  /// The operator's domain; empty for ONNX's own.
  public let domain: Name
  /// The operator's name, which nodes give as their operator type.
  public let name: Name

  /// The operator of this domain and name.
  public init(domain: Name, name: Name) {
    self.domain = domain
    self.name = name
  }
}

/// A property of a model, as a key and a value.
///
/// Source: `StringStringEntryProto` in `onnx.proto`.
public struct MetadataEntry: Hashable, Sendable {
  /// The property's name.
  public let key: Name
  /// Its value.
  public let value: Name
}
