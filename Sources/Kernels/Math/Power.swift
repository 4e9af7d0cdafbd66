/// `base` to the power of `exponent`, as C's `pow` for zeros, infinities, NaN and negative bases:
/// relative error below 1e-12, 0 where the result would be no normal number.
///
/// Whole exponents up to 64 are multiplied out, which gives whole powers exactly.
@inline(never)
package func power(_ base: Double, _ exponent: Double) -> Double {
  if exponent == 0 || base == 1 { return 1 }
  if base != base || exponent != exponent { return .nan }
  let isWhole = exponent.rounded(.towardZero) == exponent
  if isWhole, exponent >= -64, exponent <= 64 {
    return wholePower(base, Int(exponent))
  }
  let magnitude = base < 0 ? -base : base
  if exponent == .infinity || exponent == -.infinity {
    if magnitude == 1 { return 1 }
    return (magnitude > 1) == (exponent > 0) ? .infinity : 0
  }
  // Beyond 2⁵³ every whole number is even.
  let isOdd = isWhole && (exponent * 0.5).rounded(.towardZero) != exponent * 0.5
  let isNegative = base.sign == .minus && isOdd
  if magnitude == 0 || magnitude == .infinity {
    let result: Double = (magnitude == 0) == (exponent > 0) ? 0 : .infinity
    return isNegative ? -result : result
  }
  if base < 0, !isWhole { return .nan }
  let result = exponential(exponent * logarithm(magnitude))
  return isNegative ? -result : result
}

/// `power` rounded to a `Float`: within 1 unit in the last place.
@inline(__always)
package func power(_ base: Float, _ exponent: Float) -> Float {
  Float(power(Double(base), Double(exponent)))
}

/// `base` to the power of `exponent`; products wrap around, a negative exponent gives what
/// truncating the quotient leaves, and 0 for a base of 0, which has no such power.
@inline(__always)
package func power<Integer: FixedWidthInteger>(_ base: Integer, _ exponent: Integer) -> Integer {
  if exponent < 0 {
    if base == 1 { return 1 }
    guard Integer.isSigned, base == 0 &- 1 else { return 0 }
    return exponent & 1 == 0 ? 1 : base
  }
  var result: Integer = 1
  var square = base
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result = result &* square }
    square = square &* square
    rest >>= 1
  }
  return result
}

/// By repeated squaring.
private func wholePower(_ base: Double, _ exponent: Int) -> Double {
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
