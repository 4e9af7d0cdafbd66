/// `e` to the power of `x` in double precision, without a library: relative error below 1e-15 for
/// results that are normal numbers, 0 below −708.39, ∞ above 709.78, NaN for NaN.
///
/// ```
///  x = n · ln 2 + r,  |r| ≤ ½ ln 2        eˣ = 2ⁿ · eʳ,   eʳ by its series up to r¹³
/// ```
package func exponential(double x: Double) -> Double {
  if x > 709.782_712_893_383_9 { return .infinity }
  if x < -708.396_418_532_264_1 { return 0 }
  if x != x { return x }
  // Adding 1.5 · 2⁵² leaves no bits for a fraction.
  let shift = 6_755_399_441_055_744.0
  let n = (x * 1.442_695_040_888_963_4 + shift) - shift
  let r = (x - n * 0x1.62e42fefa38p-1) - n * 0x1.ef35793c7673p-45
  var sum = 1.0
  var divisor = 13.0
  while divisor > 1.5 {
    sum = sum * r / divisor + 1
    divisor -= 1
  }
  let half = Int64(n) >> 1
  return (sum * r + 1) * powerOfTwo(half) * powerOfTwo(Int64(n) - half)
}

/// 2 to the power of `exponent`, which is −1022 to 1023.
@inline(__always)
private func powerOfTwo(_ exponent: Int64) -> Double {
  Double(bitPattern: UInt64(bitPattern: (exponent + 1023) << 52))
}
