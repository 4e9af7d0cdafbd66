extension UnaryFunction {
  /// The function of one number; NaN gives NaN.
  package func callAsFunction(_ x: Float) -> Float {
    withReal(Float.self) { $0(x) }
  }

  /// Passes `use` the function as a closure.
  ///
  /// The choice is made once, outside of `use`: a loop in it is compiled for each function by itself,
  /// without a branch for each number.
  @inline(__always)
  func withReal<Number: RealNumber, Result>(
    _ type: Number.Type,
    _ use: ((Number) -> Number) -> Result
  ) -> Result {
    switch self {
    case .relu: return use { $0 < 0 ? 0 : $0 }
    case .leakyRelu(let alpha):
      let alpha = Number(alpha)
      return use { $0 < 0 ? alpha * $0 : $0 }
    case .thresholdedRelu(let alpha):
      let alpha = Number(alpha)
      return use { $0 <= alpha ? 0 : $0 }
    case .elu(let alpha, let gamma, let divisor):
      let alpha = Number(gamma) * Number(alpha)
      let gamma = Number(gamma)
      let divisor = Number(divisor)
      return use { $0 < 0 ? alpha * Number.expm1($0 / divisor) : gamma * $0 }
    case .sigmoid: return use { Number.sigmoid($0) }
    case .hardSigmoid(let alpha, let beta):
      let (alpha, beta) = (Number(alpha), Number(beta))
      return use { clampedToUnit(alpha * $0 + beta) }
    case .swish(let alpha):
      let alpha = Number(alpha)
      return use { $0 * Number.sigmoid(alpha * $0) }
    case .hardSwish: return use { $0 * clampedToUnit($0 / 6 + 0.5) }
    case .mish: return use { $0 * Number.tanh(Number.softplus($0)) }
    case .softplus: return use { Number.softplus($0) }
    case .softsign: return use { $0 / (1 + ($0 < 0 ? -$0 : $0)) }
    case .gelu:
      return use { 0.5 * $0 * (1 + Number.erf($0 * 0.707_106_781_186_547_52)) }
    case .geluTanh:
      return use {
        let cubic: Number = $0 * (0.797_884_560_802_865_36 + 0.035_677_408_136_300_125 * $0 * $0)
        return 0.5 * $0 * (1 + Number.tanh(cubic))
      }
    case .tanh: return use { Number.tanh($0) }
    case .scaledTanh(let alpha, let beta):
      let (alpha, beta) = (Number(alpha), Number(beta))
      return use { alpha * Number.tanh(beta * $0) }
    case .affine(let alpha, let beta):
      let (alpha, beta) = (Number(alpha), Number(beta))
      return use { alpha * $0 + beta }
    case .erf: return use { Number.erf($0) }
    case .exp: return use { Number.exp($0) }
    case .log: return use { Number.log($0) }
    case .sqrt: return use { $0.squareRoot() }
    case .reciprocal: return use { 1 / $0 }
    case .neg: return use { -$0 }
    case .abs: return use { $0.magnitude }
    case .sign: return use { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }
    case .floor: return use { $0.rounded(.down) }
    case .ceil: return use { $0.rounded(.up) }
    case .round: return use { $0.rounded(.toNearestOrEven) }
    case .not: preconditionFailure("a function of Booleans")
    }
  }
}

/// Between 0 and 1; NaN stays NaN.
@inline(__always)
private func clampedToUnit<Number: RealNumber>(_ x: Number) -> Number {
  x < 0 ? 0 : x > 1 ? 1 : x
}
