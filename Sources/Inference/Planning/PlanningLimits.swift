/// What a model may ask for before it is refused; nothing is allocated, and no time spent, before the
/// check.
///
/// A few bytes of a model can ask for as much as these limits allow. Of a large model planning may
/// make more: each byte that its own constants take in memory (initializers, Constant nodes, and
/// inputs whose values planning needs) raises the limits on planning as said below.
///
/// Work is counted in steps of at most about a nanosecond: a byte that is read or written, a
/// multiplication, and as many for slower functions as they take at worst.
public struct PlanningLimits: Hashable, Sendable {
  /// The most bytes that one tensor may have.
  public var tensorBytes = 256 << 20
  /// The most bytes that all activations together may have, and all outputs together.
  public var arenaBytes = 512 << 20
  /// The most bytes of all constants that planning makes: by folding, for operators whose result is
  /// known without a run, and in passes that store weights once more. Folding and passes that need
  /// more are left out; an operator that does is refused. Each byte of the model's own constants
  /// allows 4 more.
  public var constantBytes = 64 << 20
  /// The most work that folding may be in all; what would be more is left to the runs. Numbers may
  /// be subnormal, which takes a processor a hundred times as long: so real ones count eight times,
  /// and their products 64 times. Each byte of the model's own constants allows 64 more.
  public var foldingWork: Int64 = 1 << 29
  /// The most work that everything else in planning may be: 2¹⁴ for each operation, and as much again
  /// for one that is folded; reading and rewriting constants; finding places for activations. Passes
  /// that need more are left out; too many operations, or gaps between activations, refuse the
  /// model. Each byte of the model's own constants allows 64 more.
  public var planningWork: Int64 = 1 << 29
  /// The most work that one run may be; `PlanSummary.work` says how much a plan's is.
  public var runWork: Int64 = 1 << 40

  /// The default limits.
  public init() {}

  /// For models of strangers: some 50 MiB, and a run of about a second at most. Digit classifiers need
  /// less, in batches of tens too.
  public static var untrusted: PlanningLimits {
    var limits = PlanningLimits()
    limits.tensorBytes = 16 << 20
    limits.arenaBytes = 32 << 20
    limits.constantBytes = 16 << 20
    limits.foldingWork = 1 << 27
    limits.planningWork = 1 << 27
    limits.runWork = 1 << 30
    return limits
  }
}
