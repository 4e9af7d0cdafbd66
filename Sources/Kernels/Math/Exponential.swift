/// `e` to the power of `x`, without a library: within 1 unit in the last place for results that
/// are normal numbers, 0 below −87.34, ∞ above 88.72, NaN for NaN.
///
/// ```
///  x = n · ln 2 + r,  |r| ≤ ½ ln 2        eˣ = 2ⁿ · eʳ,   eʳ by a polynomial of degree 6
/// ```
///
/// Source: the range reduction of Cody and Waite, *Software Manual for the Elementary Functions*
/// (1980), chapter 6. The polynomial is 1 + r + r² p(r) with the p of degree 4 whose largest
/// relative error for |r| ≤ ½ ln 2 is least: 3.1e-9 where Taylor's has 1.7e-7.
@inline(__always)
package func exponential(_ x: Float) -> Float {
  if x > 88.722_83 { return .infinity }
  if x < -87.336_54 { return 0 }
  if x != x { return x }
  // Adding 1.5 · 2²³ leaves no bits for a fraction: the sum's low bits are the nearest integer.
  let shift: Float = 12_582_912
  let n = (x * 1.442_695_04 + shift) - shift
  // ln 2 in two parts; the first has so few bits that n times it is exact.
  let r = (x - n * 0.693_359_375) - n * -2.121_944_4e-4
  var sum: Float = 0.001_381_454
  sum = sum * r + 0.008_368_745
  sum = sum * r + 0.041_668_39
  sum = sum * r + 0.166_665_21
  sum = sum * r + 0.499_999_94
  // 1 + r last, and with r² apart: the large terms are then rounded once.
  let power = (sum * r * r + r) + 1
  // n is −126 to 128, and 2¹²⁸ is no Float: two factors, so that neither they nor the product of
  // the first leave the normal numbers.
  let half = Int32(n) >> 1
  return power * powerOfTwo(half) * powerOfTwo(Int32(n) - half)
}

/// 2 to the power of `exponent`, which is −126 to 127.
@inline(__always)
private func powerOfTwo(_ exponent: Int32) -> Float {
  Float(bitPattern: UInt32(bitPattern: (exponent + 127) << 23))
}
