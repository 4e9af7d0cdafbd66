/// `first − n · second`, where `n` is the quotient without its fraction: C's `fmod`, exact, with
/// the sign of `first`.
///
/// NaN if either is NaN, if `first` is infinite, or if `second` is 0. As in long division, the
/// largest multiple of `second` by a power of two is taken off until less than `second` is left;
/// each difference is exact.
@inline(__always)
package func truncatedRemainder<Number: BinaryFloatingPoint>(
  _ first: Number,
  _ second: Number
) -> Number {
  guard first.isFinite, !second.isNaN, second != 0 else { return .nan }
  guard second.isFinite else { return first }
  let divisor = second.magnitude
  var rest = first.magnitude
  while rest >= divisor {
    let places = rest.exponent - divisor.exponent
    var multiple = Number(sign: .plus, exponent: places, significand: divisor)
    if multiple > rest {
      multiple = Number(sign: .plus, exponent: places - 1, significand: divisor)
    }
    rest -= multiple
  }
  return first.sign == .minus ? -rest : rest
}

/// `first − n · second`, where `n` is the quotient rounded down: with the sign of `second`.
@inline(__always)
package func flooredRemainder<Number: BinaryFloatingPoint>(
  _ first: Number,
  _ second: Number
) -> Number {
  let rest = truncatedRemainder(first, second)
  if rest == 0 { return second.sign == .minus ? -0.0 : 0 }
  return (rest < 0) == (second < 0) ? rest : rest + second
}

/// The remainder of the quotient without its fraction; 0 for a divisor of 0.
@inline(__always)
package func truncatedRemainder<Number: FixedWidthInteger>(
  _ first: Number,
  _ second: Number
) -> Number {
  second == 0 ? 0 : first.remainderReportingOverflow(dividingBy: second).partialValue
}

/// The remainder of the quotient rounded down, with the sign of `second`; 0 for a divisor of 0.
@inline(__always)
package func flooredRemainder<Number: FixedWidthInteger>(
  _ first: Number,
  _ second: Number
) -> Number {
  let rest = truncatedRemainder(first, second)
  return rest != 0 && (rest < 0) != (second < 0) ? rest &+ second : rest
}
