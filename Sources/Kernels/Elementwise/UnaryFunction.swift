/// A function of one number. Sources: ONNX's operators of the same names.
public enum UnaryFunction: Equatable, Sendable {
  /// `max(x, 0)`.
  case relu
  /// `x`, or `alpha · x` below 0.
  case leakyRelu(alpha: Float)
  /// `x` above `alpha`, or 0.
  case thresholdedRelu(alpha: Float)
  /// `gamma · x`, or `gamma · alpha · (e^(x / divisor) − 1)` below 0: Elu, Selu and Celu.
  case elu(alpha: Float, gamma: Float, divisor: Float)
  /// `1 / (1 + e⁻ˣ)`.
  case sigmoid
  /// `max(0, min(1, alpha · x + beta))`.
  case hardSigmoid(alpha: Float, beta: Float)
  /// `x · sigmoid(alpha · x)`.
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
  case gelu
  /// `x/2 · (1 + tanh(√(2/π) · (x + 0.044715 x³)))`: Gelu's approximation.
  case geluTanh
  case tanh
  /// `alpha · tanh(beta · x)`.
  case scaledTanh(alpha: Float, beta: Float)
  /// `alpha · x + beta`.
  case affine(alpha: Float, beta: Float)
  case erf
  case exp
  case log
  case sqrt
  case reciprocal
  case neg
  case abs
  /// −1, 0 or 1.
  case sign
  case floor
  case ceil
  /// To the nearest whole number, halves to the even one.
  case round
  /// Of Booleans alone.
  case not

  /// Whether the function is defined for a type.
  public func supports(_ element: ElementType) -> Bool {
    switch self {
    case .not: element == .bool
    case .relu, .abs, .sign: element != .bool
    case .neg: element != .bool && element != .uint8
    default: element.isReal
    }
  }

  /// At most how many steps of about a nanosecond a number takes.
  func work(_ element: ElementType) -> Int {
    switch self {
    case .erf, .gelu: element == .float64 ? 256 : 64
    case .elu, .sigmoid, .swish, .mish, .softplus, .geluTanh, .tanh, .scaledTanh, .exp, .log:
      64
    default: 4
    }
  }

  /// The name that `mnist inspect` shows.
  public var name: String {
    switch self {
    case .relu: "relu"
    case .leakyRelu: "leaky relu"
    case .thresholdedRelu: "thresholded relu"
    case .elu: "elu"
    case .sigmoid: "sigmoid"
    case .hardSigmoid: "hard sigmoid"
    case .swish: "swish"
    case .hardSwish: "hard swish"
    case .mish: "mish"
    case .softplus: "softplus"
    case .softsign: "softsign"
    case .gelu: "gelu"
    case .geluTanh: "gelu (tanh)"
    case .tanh: "tanh"
    case .scaledTanh: "scaled tanh"
    case .affine: "affine"
    case .erf: "erf"
    case .exp: "exp"
    case .log: "log"
    case .sqrt: "sqrt"
    case .reciprocal: "reciprocal"
    case .neg: "neg"
    case .abs: "abs"
    case .sign: "sign"
    case .floor: "floor"
    case .ceil: "ceil"
    case .round: "round"
    case .not: "not"
    }
  }
}
