/// The functions that gates of recurrent networks may use, with their parameters.
///
/// Source: ONNX operators, *LSTM*, section "Activation functions".
public enum RecurrentActivation: Hashable, Sendable {
  case sigmoid
  case tanh
  case relu
  case affine(alpha: Float, beta: Float)
  case leakyRelu(alpha: Float)
  case thresholdedRelu(alpha: Float)
  case scaledTanh(alpha: Float, beta: Float)
  case hardSigmoid(alpha: Float, beta: Float)
  case elu(alpha: Float)
  case softsign
  case softplus

  /// The function of one value.
  package func callAsFunction(_ x: Float) -> Float {
    switch self {
    case .sigmoid: logistic(x)
    case .tanh: hyperbolicTangent(x)
    case .relu: x < 0 ? 0 : x
    case .affine(let alpha, let beta): alpha * x + beta
    case .leakyRelu(let alpha): x < 0 ? alpha * x : x
    case .thresholdedRelu(let alpha): x < alpha ? 0 : x
    case .scaledTanh(let alpha, let beta): alpha * hyperbolicTangent(beta * x)
    case .hardSigmoid(let alpha, let beta): Self.clamped(alpha * x + beta, 0, 1)
    case .elu(let alpha): x < 0 ? alpha * Float.exponentialMinusOne(x) : x
    case .softsign: x / (1 + (x < 0 ? -x : x))
    case .softplus: MNISTKernels.softplus(x)
    }
  }

  /// `min(max(x, low), high)`; NaN stays.
  static func clamped(_ x: Float, _ low: Float, _ high: Float) -> Float {
    x < low ? low : (x > high ? high : x)
  }
}
