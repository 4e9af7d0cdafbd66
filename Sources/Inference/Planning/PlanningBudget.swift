import MNISTKernels

/// What planning has left of what `PlanningLimits` allow.
struct PlanningBudget: Sendable {
  let limits: PlanningLimits
  private var constantBytes: Int64
  /// The work that folding may still be.
  private(set) var foldingWork: Int64
  private var planningWork: Int64

  init(_ limits: PlanningLimits) {
    self.limits = limits
    constantBytes = Int64(limits.constantBytes)
    foldingWork = limits.foldingWork
    planningWork = limits.planningWork
  }

  /// Adds what a constant of the model's own allows.
  mutating func add(modelBytes: Int) {
    let byteCount = Int64(modelBytes)
    constantBytes = saturatingSum(constantBytes, saturatingProduct(4, byteCount))
    foldingWork = saturatingSum(foldingWork, saturatingProduct(64, byteCount))
    planningWork = saturatingSum(planningWork, saturatingProduct(64, byteCount))
  }

  /// Takes bytes for constants; nil if that are too many.
  mutating func takeConstants(byteCount: Int64) -> ConstantAllowance? {
    guard byteCount <= constantBytes else { return nil }
    constantBytes -= byteCount
    return ConstantAllowance(byteCount: byteCount)
  }

  /// Takes work for folding.
  ///
  /// - Precondition: so much is left.
  mutating func takeFolding(_ work: Int64) {
    precondition(work <= foldingWork, "more work than is left")
    foldingWork -= work
  }

  /// Takes work for anything else; false if that is too much.
  mutating func takePlanning(_ work: Int64) -> Bool {
    guard work <= planningWork else { return false }
    planningWork -= work
    return true
  }
}

/// Leave to store constants of so many bytes. Only a budget gives it, and without it a program takes
/// no constant that planning has made.
struct ConstantAllowance: Sendable {
  private var byteCount: Int64

  fileprivate init(byteCount: Int64) {
    self.byteCount = byteCount
  }

  /// Uses some of the bytes.
  ///
  /// - Precondition: so many are left.
  mutating func use(_ byteCount: Int) {
    precondition(byteCount <= self.byteCount, "a constant larger than what was asked for")
    self.byteCount -= Int64(byteCount)
  }
}
