/// `e` to the power of `x`, without a library: within 2 units in the last place for results that
/// are normal numbers, 0 below −708.39, ∞ above 709.78, NaN for NaN.
///
/// The range reduction of `exponential(_: Float)`, with Taylor's polynomial of degree 13.
@inline(__always)
package func exponential(_ x: Double) -> Double {
  if x > 709.782_712_893_383_9 { return .infinity }
  if x < -708.396_418_532_264_1 { return 0 }
  if x != x { return x }
  let shift = 6_755_399_441_055_744.0
  let n = (x * 1.442_695_040_888_963_4 + shift) - shift
  // The first part of ln 2 has 32 zero bits at its end, so that n times it is exact.
  let r = (x - n * 0x1.62e42feep-1) - n * 0x1.a39ef35793c76p-33
  var sum = 1 / 6_227_020_800.0
  sum = sum * r + 1 / 479_001_600.0
  sum = sum * r + 1 / 39_916_800.0
  sum = sum * r + 1 / 3_628_800.0
  sum = sum * r + 1 / 362_880.0
  sum = sum * r + 1 / 40_320.0
  sum = sum * r + 1 / 5_040.0
  sum = sum * r + 1 / 720.0
  sum = sum * r + 1 / 120.0
  sum = sum * r + 1 / 24.0
  sum = sum * r + 1 / 6.0
  sum = sum * r + 0.5
  let power = (sum * r * r + r) + 1
  // n is −1022 to 1024, and 2¹⁰²⁴ is no Double: two factors.
  let half = Int32(n) >> 1
  return power * powerOfTwo(half) * powerOfTwo(Int32(n) - half)
}

/// `eˣ − 1`, accurate also where `eˣ` is near 1: within 4 units in the last place.
@inline(__always)
package func exponentialMinusOne(_ x: Double) -> Double {
  guard x > -0.5, x < 0.5 else { return exponential(x) - 1 }
  // Taylor's series, xⁿ / n!, from its small end.
  var sum = 1.0
  var n = 16.0
  while n > 1 {
    sum = 1 + sum * x / n
    n -= 1
  }
  return x * sum
}

/// 2 to the power of `exponent`, which is −1022 to 1023.
@inline(__always)
private func powerOfTwo(_ exponent: Int32) -> Double {
  Double(bitPattern: UInt64(UInt32(bitPattern: exponent + 1_023)) << 52)
}
