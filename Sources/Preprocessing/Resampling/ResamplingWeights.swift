/// Which source pixels, and how much of each, make every target pixel along one axis.
struct ResamplingWeights: Sendable {
  /// The sum of a target pixel's weights. Multiplied by the largest byte, it fits 16 bits.
  static let unit: UInt16 = 256

  /// The first source pixel of every target pixel.
  private(set) var starts: [Int] = []
  /// Where every target pixel's weights begin in ``weights``; one more at the end.
  private(set) var offsets: [Int] = [0]
  /// For every target pixel, the weights of its source pixels. They sum to ``unit``, or to less
  /// where they reach beyond the source: there is background.
  private(set) var weights: [UInt16] = []
  /// All source pixels that any target pixel needs.
  private(set) var sources: Range<Int> = 0..<0

  /// The target pixels, margins included.
  var targetCount: Int { starts.count }

  /// Scales `count` source pixels from `start` on by `scale`, with ``Glyph/margin`` on both sides.
  /// The source has the pixels `0 ..< limit`. Memory is used again.
  mutating func set(start: Int, count: Int, limit: Int, scale: Float) {
    starts.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
    weights.removeAll(keepingCapacity: true)
    let inside = max(1, Int(Float(count) * scale + 0.5))
    let step = Float(count) / Float(inside)
    var first = limit
    var last = 0
    for target in -Glyph.margin..<inside + Glyph.margin {
      // Relative to the first source pixel, because floats have few digits for those of a long picture.
      let left = Float(target) * step
      let (begin, end) =
        step >= 1
        ? appendBox(from: left, to: left + step, within: -start..<limit - start)
        : appendSpline(center: left + step / 2, within: -start..<limit - start)
      starts.append(start + begin)
      offsets.append(weights.count)
      if end > begin {
        first = min(first, start + begin)
        last = max(last, start + end)
      }
    }
    sources = first < last ? first..<last : 0..<0
  }

  /// The overlaps of source pixels with `left ..< right`.
  ///
  /// - Parameter pixels: those that there are.
  /// - Returns: the pixels that have weights.
  private mutating func appendBox(
    from left: Float, to right: Float, within pixels: Range<Int>
  ) -> (begin: Int, end: Int) {
    let begin = max(pixels.lowerBound, Int(left.rounded(.down)))
    let scale = Float(ResamplingWeights.unit) / (right - left)
    // The sum of weights up to a pixel is rounded, not each of them: so errors don't add up.
    var sum = UInt16(max(0, Float(begin) - left) * scale + 0.5)
    var pixel = begin
    while pixel < pixels.upperBound && Float(pixel) < right {
      let next = UInt16((min(right, Float(pixel + 1)) - left) * scale + 0.5)
      weights.append(next - sum)
      sum = next
      pixel += 1
    }
    return (begin, pixel)
  }

  /// The quadratic B-spline around `center`, which reaches a pixel and a half to both sides.
  ///
  /// - Parameter pixels: those that there are.
  /// - Returns: the pixels that have weights.
  private mutating func appendSpline(
    center: Float, within pixels: Range<Int>
  ) -> (begin: Int, end: Int) {
    let middle = Int(center.rounded(.down))
    let distance = center - Float(middle) - 0.5
    let unit = Float(ResamplingWeights.unit)
    let before = 0.5 * (0.5 - distance) * (0.5 - distance)
    let first = UInt16(unit * before + 0.5)
    let second = UInt16(unit * (before + 0.75 - distance * distance) + 0.5)
    if pixels ~= middle - 1 { weights.append(first) }
    if pixels ~= middle { weights.append(second - first) }
    if pixels ~= middle + 1 { weights.append(ResamplingWeights.unit - second) }
    let begin = max(pixels.lowerBound, middle - 1)
    return (begin, max(begin, min(pixels.upperBound, middle + 2)))
  }
}
