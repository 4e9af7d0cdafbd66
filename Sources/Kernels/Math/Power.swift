extension Double {
  /// `base` to the power of `exponent`: relative error below 1e-12, 0 where the result would be
  /// subnormal. Zeros, infinities, NaN and negative bases give what C's `pow` gives.
  ///
  /// Whole exponents up to 64 are multiplied out, so that powers of small integers are exact.
  @inline(never)
  package static func pow(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    if base != base || exponent != exponent { return .nan }
    let isWhole = exponent.withoutFraction == exponent
    if isWhole, exponent >= -64, exponent <= 64 {
      return wholePower(base, Int(exponent))
    }
    let magnitude = base < 0 ? -base : base
    if exponent == .infinity || exponent == -.infinity {
      if magnitude == 1 { return 1 }
      return (magnitude > 1) == (exponent > 0) ? .infinity : 0
    }
    // Beyond 2⁵³ every whole number is even.
    let isOdd = isWhole && (exponent * 0.5).withoutFraction != exponent * 0.5
    let isNegative = base.sign == .minus && isOdd
    if magnitude == 0 || magnitude == .infinity {
      let result: Double = (magnitude == 0) == (exponent > 0) ? 0 : .infinity
      return isNegative ? -result : result
    }
    if base < 0, !isWhole { return .nan }
    let result = exp(exponent * log(magnitude))
    return isNegative ? -result : result
  }

  /// By repeated squaring.
  private static func wholePower(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return exponent < 0 ? 1 / result : result
  }
}

extension Float {
  /// `base` to the power of `exponent`, rounded from `Double`'s: within 1 unit in the last place.
  @inline(__always)
  package static func pow(_ base: Float, _ exponent: Float) -> Float {
    Float(Double.pow(Double(base), Double(exponent)))
  }
}

extension FixedWidthInteger {
  /// `base` to the power of `exponent`, wrapping around.
  ///
  /// For a negative exponent, the quotient without its fraction; 0 for a base of 0.
  @inline(__always)
  package static func pow(_ base: Self, _ exponent: Self) -> Self {
    if exponent < 0 {
      if base == 1 { return 1 }
      guard isSigned, base == 0 &- 1 else { return 0 }
      return exponent & 1 == 0 ? 1 : base
    }
    var result: Self = 1
    var square = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result &* square }
      square = square &* square
      rest >>= 1
    }
    return result
  }
}
