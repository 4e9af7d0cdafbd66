/// The largest model that the reader accepts.
///
/// The defaults are far above any digit classifier. They bound what a small hostile file can expand
/// to. Even without them, memory is bounded by about 50 times the file's size (a node of two bytes
/// becomes a value of 48 in an array that grows by doubling), plus the external data.
public struct ReadingLimits: Hashable, Sendable {
  /// How many bytes the file may have, a model's or a tensor's. Default: 2³⁰.
  public var fileBytes = 1 << 30
  /// How deep messages and groups may be nested; the model itself is at depth 0, and a graph in an
  /// attribute of a node adds three. Default: 64.
  public var nestingDepth = 64
  /// How many nodes all graphs may have together. Default: 65,536.
  public var nodes = 65_536
  /// How many messages and names the model may have, all kinds together. Default: 1,048,576.
  public var entries = 1_048_576
  /// How many dimensions a tensor or a value's shape may have. Default: 32.
  public var rank = 32
  /// How many elements one tensor may have. Dimensions of 0 count as 1, so that the product of any of
  /// a tensor's dimensions doesn't overflow either. Default: 2²⁸.
  public var tensorElements = 1 << 28
  /// How many bytes all tensors together may take from files beside the model. Default: 2²⁹.
  public var externalBytes = 1 << 29

  /// The default limits.
  public init() {}

  /// For models of strangers: a file of 16 MiB, and as much beside it. Digit classifiers are smaller.
  public static var untrusted: ReadingLimits {
    var limits = ReadingLimits()
    limits.fileBytes = 16 << 20
    limits.nodes = 4_096
    limits.entries = 65_536
    limits.externalBytes = 16 << 20
    return limits
  }
}
