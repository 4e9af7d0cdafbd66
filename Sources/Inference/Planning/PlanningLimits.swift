/// What a model may ask for before it is refused; nothing is allocated, and no time spent, before the
/// check.
///
/// A few bytes of a model can ask for as much as these limits allow. A large model may have more made
/// of it: each byte of its own constants, in initializers and Constant nodes, raises the limits on
/// planning as said below.
///
/// Work is counted in steps of at most about a nanosecond: a byte that is read or written, a
/// multiplication, and so many for a function that takes longer.
public struct PlanningLimits: Hashable, Sendable {
  /// The most bytes that one tensor may have.
  public var tensorBytes = 256 << 20
  /// The most bytes that all activations together may have.
  public var arenaBytes = 512 << 20
  /// The most bytes of all constants that planning makes: by folding, for operators whose result is
  /// known without a run, and in passes that store weights once more. A pass that this doesn't
  /// allow is left out. Each byte of the model's own constants allows 4 more.
  public var constantBytes = 64 << 20
  /// The most work that folding may be in all. What would be more is left to the runs. Each byte of
  /// the model's own constants allows 64 more.
  public var foldingWork: Int64 = 1 << 29
  /// The most work that everything else in planning may be: 2¹³ for each step of the plan, reading
  /// and rewriting constants, and finding places for activations. A pass that this doesn't allow is left out. Each byte of the
  /// model's own constants allows 64 more.
  public var planningWork: Int64 = 1 << 29
  /// The most work that one run may be; `PlanSummary.work` says how much a plan's is.
  public var runWork: Int64 = 1 << 40

  /// The default limits.
  public init() {}
}
