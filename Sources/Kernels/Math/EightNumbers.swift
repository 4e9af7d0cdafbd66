// The functions that activations are made of, of eight numbers at a time: the same operations in the
// same order as those of one number, and so the same bits.

/// `e` to the power of each number: see `exponential(_:)` of one.
@inline(__always)
package func exponential(_ x: SIMD8<Float>) -> SIMD8<Float> {
  let shift: Float = 12_582_912
  let shifted = x * 1.442_695_04 + shift
  let n = shifted - shift
  let r = (x - n * 0.693_359_375) - n * -2.121_944_4e-4
  var sum = SIMD8<Float>(repeating: 0.001_381_454)
  sum = sum * r + 0.008_368_745
  sum = sum * r + 0.041_668_39
  sum = sum * r + 0.166_665_21
  sum = sum * r + 0.499_999_94
  let power = (sum * r * r + r) + 1
  // n is in the low bits of the sum that rounded it: no conversion, which NaN wouldn't survive.
  // Both types are eight times 32 bits, any of which are a value.
  let exponent =
    unsafe unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- Int32(bitPattern: shift.bitPattern)
  let half = exponent &>> 1
  var result = power * powerOfTwo(half) * powerOfTwo(exponent &- half)
  result.replace(with: .infinity, where: x .> 88.722_83)
  result.replace(with: 0, where: x .< -87.336_54)
  result.replace(with: x, where: x .!= x)
  return result
}

/// `1 / (1 + e⁻ˣ)` of each number: see `logistic(_:)` of one.
@inline(__always)
package func logistic(_ x: SIMD8<Float>) -> SIMD8<Float> {
  let isNegative = x .< 0
  let power = exponential((-x).replacing(with: x, where: isNegative))
  return SIMD8(repeating: 1).replacing(with: power, where: isNegative) / (1 + power)
}

/// The hyperbolic tangent of each number: see `hyperbolicTangent(_:)` of one.
@inline(__always)
package func hyperbolicTangent(_ x: SIMD8<Float>) -> SIMD8<Float> {
  let isNegative = x .< 0
  let magnitude = x.replacing(with: -x, where: isNegative)
  let square = x * x
  var sum = SIMD8<Float>(repeating: 0.002_147_337)
  sum = sum * square - 0.008_182_464
  sum = sum * square + 0.021_702_886
  sum = sum * square - 0.053_947_19
  sum = sum * square + 0.133_332_1
  sum = sum * square - 0.333_333_31
  let near = x + x * (square * sum)
  let far = 1 - 2 / (exponential(2 * magnitude) + 1)
  return far.replacing(with: -far, where: isNegative)
    .replacing(with: near, where: magnitude .< 0.625)
}

/// 2 to the power of each exponent, which is −126 to 127, or anything if the result isn't used.
@inline(__always)
private func powerOfTwo(_ exponent: SIMD8<Int32>) -> SIMD8<Float> {
  unsafe unsafeBitCast((exponent &+ 127) &<< 23, to: SIMD8<Float>.self)
}
