extension RealNumber {
  /// `first − n · second` with the quotient n rounded toward zero: C's `fmod`, exact, with the sign
  /// of `first`.
  ///
  /// NaN if either is NaN, if `first` is infinite, or if `second` is 0. This is long division: it
  /// subtracts the largest possible `second · 2ᵏ`, exactly, until less than `second` is left.
  @inline(__always)
  package static func fmod(_ first: Self, _ second: Self) -> Self {
    guard first.isFinite, !second.isNaN, second != 0 else { return .nan }
    guard second.isFinite else { return first }
    let divisor = second.magnitude
    var rest = first.magnitude
    while rest >= divisor {
      let places = rest.exponent - divisor.exponent
      var multiple = Self(sign: .plus, exponent: places, significand: divisor)
      if multiple > rest {
        multiple = Self(sign: .plus, exponent: places - 1, significand: divisor)
      }
      rest -= multiple
    }
    return first.sign == .minus ? -rest : rest
  }

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
