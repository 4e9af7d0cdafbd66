/// How a model is planned.
public struct PlanningOptions: Sendable {
  /// Whether convolutions may be computed by Winograd's method, with fewer multiplications than
  /// outputs times taps.
  ///
  /// That costs a few bits of accuracy, and an infinity in the input makes neighboring outputs NaN.
  /// `false` is a precise mode: direct convolution only.
  public var winograd = true
  /// What a model may ask for.
  public var limits = PlanningLimits()

  // The passes, each of which can be switched off: for tests and measurements.

  /// Whether operations whose inputs are all constant are computed once, when planning. Exact.
  package var constantFolding = true
  /// Whether quantized values are computed with as floats, where those are exact. Exact.
  package var quantizedFloats = true
  /// Whether a transpose that moves nothing becomes a view, and two in a row become one. Exact.
  package var transposeElimination = true
  /// Whether the readers of a view in the same shape read what it shows. Exact.
  package var viewElimination = true
  /// Whether what scales and shifts the channels of a convolution or the columns of a product goes
  /// into the weights and the bias.
  ///
  /// The new weights are computed in `Double` and rounded once; results differ by rounding.
  package var affineFolding = true
  /// Whether a convolution or a product clamps its results itself. Exact.
  package var activationFusion = true
  /// Whether the ends of a convolution's output that no window reads are left out. Exact.
  package var deadRegionRemoval = true
  /// Whether operations whose results nothing reads are left out. Exact.
  package var deadStepRemoval = true
  /// Whether 2-D convolutions and poolings, and what is between them, run on NHWC images.
  ///
  /// Sums have another order: results differ by rounding.
  package var nhwcKernels = true
  /// Whether the constant matrix of a product is stored in the order in which vectors read it.
  ///
  /// Sums have another order: results differ by rounding.
  package var gemmPacking = true
  /// Whether a large batch of pictures that have nothing to do with each other is computed a few at a
  /// time.
  ///
  /// Products of a few rows add their terms in another order: results differ by rounding.
  package var batchBlocks = true
  /// Whether activations that are never needed at the same time share memory. Exact.
  package var arenaReuse = true
  /// Whether weights are kept as they were before they were packed: `mnist compile` writes those.
  package var keepsPackedWeights = false
  /// What becomes of weights before a kernel packs them: `mnist compile` rounds them. Biases and other
  /// constants of one axis stay as they are.
  package var weightRounding: (@Sendable ([Float]) -> [Float])?
  /// Called each time a plan has been made: at load, and when a workspace meets new shapes.
  package var didPlan: (@Sendable (PlanSummary) -> Void)?

  /// The default options: everything is optimized.
  public init() {}

  /// For models of strangers: as ``PlanningLimits/untrusted`` allows.
  public static var untrusted: PlanningOptions {
    var options = PlanningOptions()
    options.limits = .untrusted
    return options
  }
}
