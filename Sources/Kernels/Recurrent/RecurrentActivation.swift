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
    case .sigmoid: Self.sigmoid(x)
    case .tanh: Self.tanh(x)
    case .relu: x < 0 ? 0 : x
    case .affine(let alpha, let beta): alpha * x + beta
    case .leakyRelu(let alpha): x < 0 ? alpha * x : x
    case .thresholdedRelu(let alpha): x < alpha ? 0 : x
    case .scaledTanh(let alpha, let beta): alpha * Self.tanh(beta * x)
    case .hardSigmoid(let alpha, let beta): Self.clamped(alpha * x + beta, 0, 1)
    case .elu(let alpha): x < 0 ? alpha * (exponential(x) - 1) : x
    case .softsign: x / (1 + (x < 0 ? -x : x))
    case .softplus: Self.softplus(x)
    }
  }

  /// `min(max(x, low), high)`; NaN stays.
  static func clamped(_ x: Float, _ low: Float, _ high: Float) -> Float {
    x < low ? low : (x > high ? high : x)
  }

  private static func sigmoid(_ x: Float) -> Float {
    1 / (1 + exponential(-x))
  }

  /// Near 0 Lambert's continued fraction, five partial quotients deep: its error for x² ≤ 0.3 is
  /// below 1e-9. Beyond, `1 − 2 / (e²ˣ + 1)`, which cancels no more than two bits there.
  private static func tanh(_ x: Float) -> Float {
    let square = x * x
    if square <= 0.3 {
      return x * (945 + square * (105 + square)) / (945 + square * (420 + square * 15))
    }
    return 1 - 2 / (exponential(2 * x) + 1)
  }

  /// `log(1 + eˣ) = max(x, 0) + log(1 + t)` with `t = e^−|x|`, at most 1.
  ///
  /// The logarithm is `2 artanh(s)`, `s = t / (2 + t) ≤ ⅓`, by its series; the first term left out
  /// is 2 · 3⁻¹⁷ / 17, 1e-9.
  private static func softplus(_ x: Float) -> Float {
    let t = exponential(x < 0 ? x : -x)
    let s = t / (2 + t)
    let square = s * s
    var sum: Float = 0
    var power = 15
    while power >= 1 {
      sum = sum * square + 1 / Float(power)
      power -= 2
    }
    return (x < 0 ? 0 : x) + 2 * s * sum
  }
}
