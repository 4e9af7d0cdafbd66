extension UnaryFunction {
  /// The function of `count` numbers; `source` and `target` may be the same.
  ///
  /// Exponentials take eight numbers at a time. Some of the other functions have loops of their own,
  /// which the compiler vectorizes; the rest share one that chooses the function for every number.
  ///
  /// The caller vouches for both ranges.
  @inline(never)
  func apply(
    from source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int
  ) {
    @inline(__always)
    func each(_ body: (Float) -> Float) {
      for index in 0..<count { unsafe target[index] = body(source[index]) }
    }
    @inline(__always)
    func eights(_ body: (SIMD8<Float>) -> SIMD8<Float>) {
      var index = 0
      while index &+ 8 <= count {
        unsafe body(SIMD8(loading: source + index)).store(to: target + index)
        index &+= 8
      }
      while index < count {
        unsafe target[index] = self(source[index])
        index &+= 1
      }
    }
    switch self {
    case .relu: each { UnaryFunction.relu.ofReal($0) }
    case .leakyRelu(let alpha): each { UnaryFunction.leakyRelu(alpha: alpha).ofReal($0) }
    case .hardSigmoid(let alpha, let beta):
      each { UnaryFunction.hardSigmoid(alpha: alpha, beta: beta).ofReal($0) }
    case .hardSwish: each { UnaryFunction.hardSwish.ofReal($0) }
    case .softsign: each { UnaryFunction.softsign.ofReal($0) }
    case .affine(let alpha, let beta):
      each { UnaryFunction.affine(alpha: alpha, beta: beta).ofReal($0) }
    case .sqrt: each { UnaryFunction.sqrt.ofReal($0) }
    case .reciprocal: each { UnaryFunction.reciprocal.ofReal($0) }
    case .neg: each { UnaryFunction.neg.ofReal($0) }
    case .abs: each { UnaryFunction.abs.ofReal($0) }
    case .elu(let alpha, let gamma, let divisor) where divisor > 0:
      let divisors = SIMD8(repeating: divisor)
      eights { x in
        // The numbers that are chosen are below 0.
        SIMD8.select(
          x .< 0, (x / divisors).expm1UpToHalf * (gamma * alpha), x * gamma)
      }
    case .sigmoid: eights { .sigmoid($0) }
    case .swish(let alpha): eights { $0 * .sigmoid($0 * alpha) }
    case .geluTanh:
      eights { x in
        let cubic = x * (x * 0.035_677_408_136_300_125 * x + 0.797_884_560_802_865_36)
        return x * 0.5 * (.tanh(cubic) + 1)
      }
    case .tanh: eights { .tanh($0) }
    case .scaledTanh(let alpha, let beta): eights { .tanh($0 * beta) * alpha }
    case .exp: eights { .exp($0) }
    default: each { self($0) }
    }
  }
}
