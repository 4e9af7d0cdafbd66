/// The natural logarithm, without a library: within 4 units in the last place, −∞ for 0, NaN below
/// 0 and for NaN.
///
/// ```
///  x = 2ᵏ · m,  √½ ≤ m < √2       ln x = k · ln 2 + 2 artanh s,  s = (m − 1) / (m + 1)
/// ```
///
/// |s| is at most 0.172, so that twelve terms of artanh's series are enough for a `Double`.
@inline(__always)
package func logarithm(_ x: Double) -> Double {
  guard x > 0 else { return x == 0 ? -.infinity : .nan }
  if x == .infinity { return x }
  var k = Double(x.exponent)
  var m = x.significand
  if m > 1.414_213_562_373_095_1 {
    m *= 0.5
    k += 1
  }
  let s = (m - 1) / (m + 1)
  let square = s * s
  var sum = 0.0
  var divisor = 23.0
  while divisor > 1 {
    sum = (sum + 1 / divisor) * square
    divisor -= 2
  }
  // ln 2 in two parts; the first has so few bits that k times it is exact.
  return k * 0x1.62e42feep-1 + (2 * s + (2 * s * sum + k * 0x1.a39ef35793c76p-33))
}

/// `logarithm` rounded to a `Float`: within 1 unit in the last place.
@inline(__always)
package func logarithm(_ x: Float) -> Float {
  Float(logarithm(Double(x)))
}

/// `ln (1 + x)`, accurate also where `x` is near 0: within 8 units in the last place.
///
/// `1 + x` is rounded to some `u`; the factor `x / (u − 1)` takes the rounding back (W. Kahan).
@inline(__always)
package func logarithmOfOnePlus(_ x: Double) -> Double {
  let u = 1 + x
  if u == 1 || u == .infinity { return u == 1 ? x : u }
  return logarithm(u) * (x / (u - 1))
}
