extension Double {
  /// `first − n · second` with the quotient n rounded toward zero: C's `fmod`, exact, with the sign
  /// of `first`.
  ///
  /// NaN if either is NaN, if `first` is infinite, or if `second` is 0. Both are whole multiples of a
  /// power of two, so this is long division of whole numbers, by as many places at a time as the
  /// rest has room for in 64 bits:
  ///
  /// ```
  ///  first = a · 2ⁿ · unit, second = b · unit          a, b < 2⁵³
  ///  a mod b  ──▶  (that · 2¹¹) mod b  ──▶  (that · 2¹¹) mod b  ──▶  … n places in all
  /// ```
  ///
  /// - Complexity: at most 187 divisions, whatever the numbers are.
  @inline(never)
  package static func fmod(_ first: Double, _ second: Double) -> Double {
    guard first.isFinite, !second.isNaN, second != 0 else { return .nan }
    guard second.magnitude <= first.magnitude else { return first }
    let (dividend, divisor) = (first.magnitude.wholeSignificand, second.magnitude.wholeSignificand)
    var places = first.lowestExponent - second.lowestExponent
    var rest = dividend % divisor
    while places > 0, rest != 0 {
      let step = min(places, divisor.leadingZeroBitCount)
      rest = (rest << UInt64(step)) % divisor
      places -= step
    }
    return Double(
      sign: first.sign, exponent: second.lowestExponent, significand: Double(rest))
  }

  /// The exponent of the lowest bit of the significand.
  private var lowestExponent: Int { Int(max(exponentBitPattern, 1)) - 1075 }

  /// The significand as a whole number.
  private var wholeSignificand: UInt64 {
    exponentBitPattern == 0 ? significandBitPattern : significandBitPattern | 1 << 52
  }
}

extension Float {
  /// As `Double`'s, which holds both numbers and the result exactly.
  @inline(__always)
  package static func fmod(_ first: Float, _ second: Float) -> Float {
    Float(Double.fmod(Double(first), Double(second)))
  }
}

extension RealNumber {
  /// `first − n · second` with the quotient n rounded down: Python's `%`, with the sign of
  /// `second`.
  @inline(__always)
  package static func mod(_ first: Self, _ second: Self) -> Self {
    let rest = fmod(first, second)
    if rest == 0 { return second.sign == .minus ? -0.0 : 0 }
    return (rest < 0) == (second < 0) ? rest : rest + second
  }
}

extension FixedWidthInteger {
  /// The remainder with the sign of `first`; 0 for a divisor of 0.
  @inline(__always)
  package static func fmod(_ first: Self, _ second: Self) -> Self {
    second == 0 ? 0 : first.remainderReportingOverflow(dividingBy: second).partialValue
  }

  /// The remainder with the sign of `second`; 0 for a divisor of 0.
  @inline(__always)
  package static func mod(_ first: Self, _ second: Self) -> Self {
    let rest = fmod(first, second)
    return rest != 0 && (rest < 0) != (second < 0) ? rest &+ second : rest
  }
}
