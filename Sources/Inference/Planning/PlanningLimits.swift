/// What a model may ask for before it is refused; nothing is allocated before the check.
public struct PlanningLimits: Hashable, Sendable {
  /// The most bytes that one tensor may have.
  public var tensorBytes = 256 << 20
  /// The most bytes that all activations together may have.
  public var arenaBytes = 512 << 20
  /// The most bytes of all constants that planning makes: by folding, for operators whose result is
  /// known without a run, and in passes that store weights once more. A pass that this doesn't
  /// allow is left out. Constants in the model's file don't count.
  public var constantBytes = 512 << 20
  /// The most that folding may cost in all: multiplications and comparisons, and bytes read and
  /// written. What would cost more is left to the runs.
  public var foldingWork: Int64 = 1 << 32

  /// The default limits.
  public init() {}
}
