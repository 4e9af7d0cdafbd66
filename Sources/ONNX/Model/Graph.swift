/// A computation: nodes that read and produce values, which have names.
///
/// Source: `GraphProto` in `onnx.proto`.
public struct Graph: Sendable {
  /// The graph's name; many exporters leave it empty.
  public let name: Name
  /// The nodes in the order of the file, which should be topological but isn't always.
  public let nodes: [Node]
  /// The constants, by their tensors' names. Before IR version 4, each is also among `inputs`.
  public let initializers: [StoredTensor]
  /// The values that the caller provides.
  public let inputs: [ValueInfo]
  /// The values that the caller gets back.
  public let outputs: [ValueInfo]
  /// What the exporter knew about the types of other values.
  public let valueInfo: [ValueInfo]
}
