/// The hyperbolic tangent, without a library: within 2 units in the last place.
///
/// Near 0 an odd polynomial, tanh x = x + x³ p(x²), whose p of degree 5 was fitted to have the
/// least largest error, 2e-10; further out 1 − 2 / (e²ˣ + 1).
@inline(__always)
package func hyperbolicTangent(_ x: Float) -> Float {
  let magnitude = x < 0 ? -x : x
  if magnitude < 0.625 {
    let square = x * x
    var sum: Float = 0.002_147_337
    sum = sum * square - 0.008_182_464
    sum = sum * square + 0.021_702_886
    sum = sum * square - 0.053_947_19
    sum = sum * square + 0.133_332_1
    sum = sum * square - 0.333_333_31
    return x + x * (square * sum)
  }
  let result = 1 - 2 / (exponential(2 * magnitude) + 1)
  return x < 0 ? -result : result
}

/// The hyperbolic tangent: within 8 units in the last place.
///
/// Source: tanh |x| = t / (t + 2) with t = e²ˣ − 1, which loses no digits near 0.
@inline(__always)
package func hyperbolicTangent(_ x: Double) -> Double {
  let magnitude = x < 0 ? -x : x
  // A Double can't tell from 1 what follows.
  if magnitude > 22 { return x < 0 ? -1 : 1 }
  let t = exponentialMinusOne(2 * magnitude)
  let result = t / (t + 2)
  return x < 0 ? -result : result
}
