/// `Σ first[i] · second[i]` in four partial sums; the caller vouches for both ranges.
@inline(__always)
func dotProduct(
  _ first: UnsafePointer<Float>,
  _ second: UnsafePointer<Float>,
  count: Int
) -> Float {
  var sums: (Float, Float, Float, Float) = (0, 0, 0, 0)
  var index = 0
  while index + 4 <= count {
    unsafe sums.0 += first[index] * second[index]
    unsafe sums.1 += first[index + 1] * second[index + 1]
    unsafe sums.2 += first[index + 2] * second[index + 2]
    unsafe sums.3 += first[index + 3] * second[index + 3]
    index += 4
  }
  while index < count {
    unsafe sums.0 += first[index] * second[index]
    index += 1
  }
  return (sums.0 + sums.1) + (sums.2 + sums.3)
}
