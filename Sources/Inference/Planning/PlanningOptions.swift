/// How a model is planned.
public struct PlanningOptions: Sendable {
  /// Whether operations whose inputs are all constant are computed once, when planning.
  public var constantFolding = true
  /// Whether activations that are never needed at the same time share memory.
  public var arenaReuse = true
  /// What a model may ask for.
  public var limits = PlanningLimits()
  /// Called each time a plan has been made: at load, and when a workspace meets new shapes.
  public var didPlan: (@Sendable (PlanSummary) -> Void)?

  /// The default options: everything is optimised.
  public init() {}
}

/// What a model may ask for before it is refused; nothing is allocated before the check.
public struct PlanningLimits: Hashable, Sendable {
  /// The most bytes that one tensor may have.
  public var tensorBytes = 256 << 20
  /// The most bytes that all activations together may have.
  public var arenaBytes = 512 << 20

  /// The default limits.
  public init() {}
}
