/// `1 / (1 + e⁻ˣ)`, the sigmoid: within 4 units in the last place, 0 where the result would be no
/// normal number.
///
/// The exponential is taken of −|x|, which never overflows.
@inline(__always)
package func logistic(_ x: Float) -> Float {
  let power = exponential(x < 0 ? x : -x)
  return (x < 0 ? power : 1) / (1 + power)
}

/// `1 / (1 + e⁻ˣ)`, the sigmoid: within 4 units in the last place, 0 where the result would be no
/// normal number.
@inline(__always)
package func logistic(_ x: Double) -> Double {
  let power = exponential(x < 0 ? x : -x)
  return (x < 0 ? power : 1) / (1 + power)
}
