extension UnaryElementwise {
  /// What is done to each number. Sources: ONNX's operators of the same names.
  public enum Function: Hashable, Sendable {
    /// `max(x, 0)`.
    case rectification
    /// `x`, or `alpha · x` below 0.
    case leakyRectification(alpha: Float)
    /// `x`, or 0 up to `alpha`.
    case thresholdedRectification(alpha: Float)
    /// `gamma · x`, or `gamma · alpha · (e^(x / divisor) − 1)` below 0: Elu, Selu and Celu.
    case exponentialLinear(alpha: Float, gamma: Float, divisor: Float)
    /// `1 / (1 + e⁻ˣ)`.
    case logistic
    /// `max(0, min(1, alpha · x + beta))`.
    case hardLogistic(alpha: Float, beta: Float)
    /// `x · logistic(alpha · x)`.
    case swish(alpha: Float)
    /// `x · max(0, min(1, x / 6 + 1/2))`.
    case hardSwish
    /// `x · tanh(softplus(x))`.
    case mish
    /// `ln (1 + eˣ)`.
    case softplus
    /// `x / (1 + |x|)`.
    case softsign
    /// `x/2 · (1 + erf(x / √2))`.
    case gaussianErrorLinear
    /// `x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))`.
    case gaussianErrorLinearByTangent
    case hyperbolicTangent
    case errorFunction
    case exponential
    case logarithm
    case squareRoot
    case reciprocal
    case negation
    case absoluteValue
    /// −1, 0 or 1.
    case sign
    case floor
    case ceiling
    /// To the nearest whole number, halves to the even one.
    case rounding
    case logicalNot

    /// Whether the function is there for a type of numbers.
    public func supports(_ element: ScalarType) -> Bool {
      switch self {
      case .logicalNot: element == .bool
      case .rectification, .absoluteValue, .sign: element != .bool
      case .negation: element != .bool && element != .uint8
      default: element.isReal
      }
    }

    /// A name for tables.
    public var name: String {
      switch self {
      case .rectification: "rectification"
      case .leakyRectification: "leaky rectification"
      case .thresholdedRectification: "thresholded rectification"
      case .exponentialLinear: "exponential linear unit"
      case .logistic: "logistic function"
      case .hardLogistic: "hard logistic function"
      case .swish: "swish"
      case .hardSwish: "hard swish"
      case .mish: "mish"
      case .softplus: "softplus"
      case .softsign: "softsign"
      case .gaussianErrorLinear: "Gaussian error linear unit"
      case .gaussianErrorLinearByTangent: "Gaussian error linear unit by tangent"
      case .hyperbolicTangent: "hyperbolic tangent"
      case .errorFunction: "error function"
      case .exponential: "exponential"
      case .logarithm: "logarithm"
      case .squareRoot: "square root"
      case .reciprocal: "reciprocal"
      case .negation: "negation"
      case .absoluteValue: "absolute value"
      case .sign: "sign"
      case .floor: "floor"
      case .ceiling: "ceiling"
      case .rounding: "rounding"
      case .logicalNot: "logical not"
      }
    }
  }
}
