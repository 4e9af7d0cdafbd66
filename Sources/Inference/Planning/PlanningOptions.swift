/// How a model is planned.
public struct PlanningOptions: Sendable {
  /// Whether operations whose inputs are all constant are computed once, when planning.
  public var constantFolding = true
  /// Whether a transposition that moves nothing becomes a view, and two in a row become one.
  ///
  /// Exact.
  public var rearrangementElimination = true
  /// Whether a view in the same shape gives way to what it shows.
  ///
  /// Exact.
  public var viewElimination = true
  /// Whether what scales and shifts the channels of a convolution or the columns of a product goes
  /// into the weights and the bias.
  ///
  /// The new weights are computed in `Double` and rounded once; results differ by rounding.
  public var affineFolding = true
  /// Whether activations are computed by the convolution or the product before them.
  ///
  /// Exact.
  public var activationFusion = true
  /// Whether the ends of a convolution's output that no window reads are left out.
  ///
  /// Exact.
  public var deadRegionRemoval = true
  /// Whether operations whose results nothing reads are left out.
  ///
  /// Exact.
  public var deadStepRemoval = true
  /// Whether convolutions and poolings of pictures, and what stands between them, run on images
  /// whose channels are side by side in memory.
  ///
  /// Sums have another order: results differ by rounding.
  public var channelsLast = true
  /// Whether channels-last convolutions may be computed with fewer multiplications than outputs
  /// times taps.
  ///
  /// That costs a few bits of accuracy, and an infinity in the input makes neighbouring outputs NaN.
  /// Off is a precise mode: direct convolution only.
  public var winograd = true
  /// Whether the constant matrix of a product is stored in the order in which vectors read it.
  ///
  /// Sums have another order: results differ by rounding.
  public var packedProducts = true
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
  /// The most bytes that all constants together may have which planning makes: by folding, and of
  /// operators whose result is known without a run, and by passes that store weights anew, which are
  /// left out where this doesn't allow them. Those in the model's file don't count.
  public var constantBytes = 512 << 20
  /// The most that folding may cost in all: the multiplications and comparisons, and the bytes that
  /// are read and written. What would go beyond is left to the runs.
  public var foldingWork: Int64 = 1 << 32

  /// The default limits.
  public init() {}
}
