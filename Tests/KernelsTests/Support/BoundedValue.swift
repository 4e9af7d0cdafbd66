/// What a reference computed in `Double`, and how far `Float` arithmetic may be from it.
///
/// Each operation on `Float`s multiplies its exact result by some 1 + δ, |δ| ≤ u = ½ `ulpOfOne`.
/// A term of a sum that passes `n` roundings, multiplications and additions together, is thus off
/// by at most a factor of (1 + u)ⁿ ≈ 1 + n·u, whatever the order of the additions, and the sum by
///
/// ```
///  n · u · Σ|terms|   <   n · ulpOfOne · Σ|terms|
/// ```
///
/// The factor of two between both sides leaves room for the terms in u².
struct BoundedValue {
  let value: Double
  let bound: Double

  /// - Parameters:
  ///   - roundings: how many roundings a term passes at most.
  ///   - magnitude: the sum of the terms' absolute values.
  init(_ value: Double, roundings: Int, magnitude: Double) {
    self.value = value
    bound = Double(roundings) * Double(Float.ulpOfOne) * magnitude
  }

  init(_ value: Double, bound: Double) {
    self.value = value
    self.bound = bound
  }

  /// Whether a result keeps the bound; NaN never does, an infinity only if it is the very same.
  func admits(_ actual: Float) -> Bool {
    Double(actual) == value || abs(Double(actual) - value) <= bound
  }
}
