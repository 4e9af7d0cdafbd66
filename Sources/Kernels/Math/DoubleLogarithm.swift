/// The natural logarithm without a library: relative error below 1e-15 (near 1, absolute), −∞ for
/// 0, NaN below 0.
///
/// ```
///  x = 2ᵏ · m,  √½ ≤ m < √2       ln x = k · ln 2 + 2 · artanh s,   s = (m − 1) / (m + 1)
/// ```
///
/// |s| ≤ 0.1716, so that eleven terms of artanh's series reach the last bit.
package func logarithm(double x: Double) -> Double {
  if x == 0 { return -.infinity }
  if !(x > 0) { return .nan }
  if x == .infinity { return x }
  // Subnormal numbers have no exponent of their own until they are scaled.
  let isSubnormal = x < Double.leastNormalMagnitude
  let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
  var exponent = Int(bits >> 52) - 1023 - (isSubnormal ? 54 : 0)
  var m = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
  if m > 1.414_213_562_373_095_1 {
    m *= 0.5
    exponent += 1
  }
  let s = (m - 1) / (m + 1)
  let square = s * s
  var sum = 1.0 / 23
  var divisor = 21.0
  while divisor > 2 {
    sum = sum * square + 1 / divisor
    divisor -= 2
  }
  let tail = 2 * s + 2 * s * square * sum
  // ln 2 in two parts; the first has so few bits that k times it is exact.
  let k = Double(exponent)
  return k * 0x1.62e42fefa38p-1 + (k * 0x1.ef35793c7673p-45 + tail)
}
