/// What a node of the model computes, for people.
public struct NodeSummary: Hashable, Sendable {
  /// The node.
  public let node: NodeIdentity
  /// The shapes of its outputs.
  public let outputShapes: [[Int]]
  /// The number of weights that it is the first to read, or, of a Constant, that it holds;
  /// integers, which are shapes and indices, don't count.
  public let parameters: Int
  /// The number of multiplications of convolutions and matrix products, padding included.
  public let multiplyAccumulates: Int64
}
