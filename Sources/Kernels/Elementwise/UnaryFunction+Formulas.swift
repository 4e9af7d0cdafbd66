extension UnaryFunction {
  /// The function of one number; NaN gives NaN.
  @inline(never)
  package func callAsFunction(_ x: Float) -> Float { ofReal(x) }

  /// The function of one number; NaN gives NaN.
  @inline(never)
  func callAsFunction(_ x: Double) -> Double { ofReal(x) }

  /// The function of one integer, or of a Boolean as 0 or 1.
  @inline(never)
  func callAsFunction(_ x: Int64) -> Int64 {
    switch self {
    case .relu: x < 0 ? 0 : x
    case .neg: 0 &- x
    case .abs: x.absolute
    case .sign: x.signum()
    case .not: x == 0 ? 1 : 0
    default: preconditionFailure("a function of real numbers")
    }
  }

  /// The function of one real number. Inlined, so that a loop over one function keeps only its case.
  @inline(__always)
  func ofReal<Number: RealNumber>(_ x: Number) -> Number {
    switch self {
    case .relu: return x < 0 ? 0 : x
    case .leakyRelu(let alpha): return x < 0 ? Number(alpha) * x : x
    case .thresholdedRelu(let alpha): return x <= Number(alpha) ? 0 : x
    case .elu(let alpha, let gamma, let divisor):
      let gamma = Number(gamma)
      return x < 0
        ? gamma * Number(alpha) * Number.expm1(x / Number(divisor)) : gamma * x
    case .sigmoid: return Number.sigmoid(x)
    case .hardSigmoid(let alpha, let beta): return clampedToUnit(Number(alpha) * x + Number(beta))
    case .swish(let alpha): return x * Number.sigmoid(Number(alpha) * x)
    case .hardSwish: return x * clampedToUnit(x / 6 + 0.5)
    case .mish: return x * Number.tanh(Number.softplus(x))
    case .softplus: return Number.softplus(x)
    case .softsign: return x / (1 + (x < 0 ? -x : x))
    case .gelu: return 0.5 * x * (1 + Number.erf(x * 0.707_106_781_186_547_52))
    case .geluTanh:
      let cubic: Number = x * (0.797_884_560_802_865_36 + 0.035_677_408_136_300_125 * x * x)
      return 0.5 * x * (1 + Number.tanh(cubic))
    case .tanh: return Number.tanh(x)
    case .scaledTanh(let alpha, let beta):
      return Number(alpha) * Number.tanh(Number(beta) * x)
    case .affine(let alpha, let beta): return Number(alpha) * x + Number(beta)
    case .erf: return Number.erf(x)
    case .exp: return Number.exp(x)
    case .log: return Number.log(x)
    case .sqrt: return Number.sqrt(x)
    case .reciprocal: return 1 / x
    case .neg: return -x
    case .abs: return x.magnitude
    case .sign: return x > 0 ? 1 : x < 0 ? -1 : x
    case .floor: return x.floor
    case .ceil: return x.ceiling
    case .round: return x.nearestWhole
    case .not: preconditionFailure("a function of Booleans")
    }
  }
}

/// Between 0 and 1; NaN stays NaN.
@inline(__always)
private func clampedToUnit<Number: RealNumber>(_ x: Number) -> Number {
  x < 0 ? 0 : x > 1 ? 1 : x
}
