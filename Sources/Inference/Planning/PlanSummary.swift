import MNISTKernels

/// What a plan consists of, for people and tests.
public struct PlanSummary: Hashable, Sendable {
  /// One instruction.
  public struct Row: Hashable, Sendable {
    /// What it computes.
    public let operation: String
    /// The node that it belongs to.
    public let node: NodeIdentity
    /// The shape of its result.
    public let outputShape: [Int]
    /// The number of multiplications of a convolution or matrix product; 0 for others.
    public let multiplyAccumulates: Int64
  }

  /// One output.
  public struct Output: Hashable, Sendable {
    /// The type of its elements.
    public let elementType: ElementType
    /// Its shape.
    public let shape: [Int]
    /// Whether the model ends in a softmax over this output's last axis.
    public let isSoftmax: Bool
  }

  /// The model's nodes, as far as an output depends on them.
  public let nodes: [NodeSummary]
  /// The instructions, in the order of a run.
  public let instructions: [Row]
  /// The shapes of the inputs that the plan is for.
  public let inputShapes: [[Int]]
  /// The outputs.
  public let outputs: [Output]
  /// How many pictures of a batch the instructions compute at a time; nil if they compute all of it.
  public let blockLength: Int?
  /// How much work a run is at most, in steps of about a nanosecond, as
  /// `PlanningLimits.runWork` counts it: most take far less.
  public let work: Int64
  /// The memory for one run, in bytes.
  public let arenaByteCount: Int
  /// The memory of constants, shared by all runs, in bytes.
  public let constantByteCount: Int

  /// The number of multiplications of all convolutions and matrix products of a run, padding
  /// included.
  public var multiplyAccumulates: Int64 {
    let once = instructions.reduce(0) { saturatingSum($0, $1.multiplyAccumulates) }
    guard blockLength != nil, let blocks = BatchBlocks(inputShapes) else { return once }
    return saturatingProduct(once, Int64(blocks.number))
  }
}

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
