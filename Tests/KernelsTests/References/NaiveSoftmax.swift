import Foundation

/// *Softmax* of one lane by its definition, in `Double`, by Foundation's `exp`.
///
/// The bound, with d = x − max, which is rounded first, and u = ½ `ulpOfOne`:
/// - a difference is off by |d| · u, hence its exponential by a factor of 1 + |d| · u;
/// - the exponential by 2 units in the last place, which are at most 4 u;
/// - the sum of n positive terms by the weighted mean of its terms' errors, 4 u and Σ |d| eᵈ · u,
///   that is less than n · u because |d| eᵈ < 1, and by n additions;
/// - the quotient by u.
///
/// Together (|d| + 2 n + 9) · u; and results below the smallest normal number may be 0.
func naiveSoftmax(_ lane: [Float]) -> [BoundedValue] {
  let logits = lane.map(Double.init)
  let largest = logits.max() ?? 0
  let powers = logits.map { exp($0 - largest) }
  let sum = powers.reduce(0, +)
  return zip(logits, powers).map { logit, power in
    let share = power / sum
    // A logit of −∞ has no share and no error.
    let distance = logit.isInfinite ? 0 : largest - logit
    let relative = (distance + Double(2 * lane.count) + 9) * Double(Float.ulpOfOne)
    return BoundedValue(
      share, bound: relative * share + Double(Float.leastNormalMagnitude))
  }
}
