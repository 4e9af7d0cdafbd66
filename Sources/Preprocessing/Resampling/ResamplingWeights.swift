/// Which source pixels, and how much of each, make every target pixel along one axis.
struct ResamplingWeights: Sendable {
  /// The sum of a target pixel's weights. Multiplied by the largest byte, it fits 16 bits.
  static let unit: UInt16 = 256

  /// The first source pixel of every target pixel.
  private(set) var starts: [Int] = []
  /// Where every target pixel's weights begin in ``weights``; one more at the end.
  private(set) var offsets: [Int] = [0]
  /// For every target pixel, the weights of its source pixels; then room. They sum to ``unit``, or to
  /// less where they reach beyond the source: there is background.
  private(set) var weights: [UInt16] = []
  /// All source pixels that any target pixel needs.
  private(set) var sources: Range<Int> = 0..<0

  /// The target pixels, margins included.
  var targetCount: Int { starts.count }

  /// Scales `count` source pixels from `start` on by `scale`, with ``Glyph/margin`` on both sides.
  /// The source has the pixels `0 ..< limit`. Memory is used again.
  mutating func set(start: Int, count: Int, limit: Int, scale: Float) {
    let inside = max(1, Int(Float(count) * scale + 0.5))
    let step = Float(count) / Float(inside)
    let targets = inside + 2 * Glyph.margin
    starts.resize(to: targets, with: 0)
    offsets.resize(to: targets + 1, with: 0)
    weights.resize(to: targets * max(Weight.splineReach, Int(step) + 2), with: 0)
    sources = ResamplingWeights.write(step, -start..<limit - start, &starts, &offsets, &weights)
  }

  /// Writes the weights of all targets, each of which is `step` source pixels long.
  ///
  /// - Parameter pixels: those that there are, relative to the first that is scaled, because floats have few
  ///   digits for those of a long picture.
  /// - Returns: all source pixels that any target needs.
  private static func write(
    _ step: Float, _ pixels: Range<Int>, _ starts: inout [Int], _ offsets: inout [Int],
    _ weights: inout [UInt16]
  ) -> Range<Int> {
    var starts = starts.mutableSpan
    var offsets = offsets.mutableSpan
    var weights = weights.mutableSpan
    let start = -pixels.lowerBound
    var weightCount = 0
    var (first, last) = (start + pixels.upperBound, 0)
    for target in 0..<starts.count {
      let left = Float(target - Glyph.margin) * step
      let begin =
        step >= 1
        ? Weight.writeBox(from: left, to: left + step, within: pixels, &weights, &weightCount)
        : Weight.writeSpline(center: left + step / 2, within: pixels, &weights, &weightCount)
      starts[target] = start + begin
      let count = weightCount - offsets[target]
      offsets[target + 1] = weightCount
      if count > 0 {
        (first, last) = (min(first, start + begin), max(last, start + begin + count))
      }
    }
    return first < last ? first..<last : 0..<0
  }
}

/// The weights of one target pixel after the other, as they are written.
private enum Weight {
  /// The source pixels that the quadratic B-spline reaches.
  static let splineReach = 3
  private static let unit = Float(ResamplingWeights.unit)

  /// The pixel that a place is in. `rounded(.down)` would call the C library, but for CPUs with SSE4.1.
  private static func pixel(of place: Float) -> Int {
    let whole = Int(place)
    return Float(whole) > place ? whole - 1 : whole
  }

  /// Writes the overlaps of source pixels with `left ..< right`.
  ///
  /// - Parameters:
  ///   - pixels: those that there are.
  ///   - count: how many weights have been written.
  /// - Returns: the first pixel that has a weight.
  static func writeBox(
    from left: Float, to right: Float, within pixels: Range<Int>,
    _ weights: inout MutableSpan<UInt16>, _ count: inout Int
  ) -> Int {
    let begin = max(pixels.lowerBound, pixel(of: left))
    let scale = unit / (right - left)
    // The sum of weights up to a pixel is rounded, not each of them: so errors don't add up.
    var sum = UInt16(max(0, Float(begin) - left) * scale + 0.5)
    var pixel = begin
    while pixel < pixels.upperBound && Float(pixel) < right {
      let next = UInt16((min(right, Float(pixel + 1)) - left) * scale + 0.5)
      weights[count] = next - sum
      sum = next
      pixel += 1
      count += 1
    }
    return begin
  }

  /// Writes the quadratic B-spline around `center`, which reaches a pixel and a half to both sides.
  ///
  /// - Parameters:
  ///   - pixels: those that there are.
  ///   - count: how many weights have been written.
  /// - Returns: the first pixel that has a weight.
  static func writeSpline(
    center: Float, within pixels: Range<Int>, _ weights: inout MutableSpan<UInt16>,
    _ count: inout Int
  ) -> Int {
    let middle = pixel(of: center)
    let distance = center - Float(middle) - 0.5
    let before = 0.5 * (0.5 - distance) * (0.5 - distance)
    let first = UInt16(unit * before + 0.5)
    let second = UInt16(unit * (before + 0.75 - distance * distance) + 0.5)
    let reach = SIMD4(first, second - first, ResamplingWeights.unit - second, 0)
    let begin = max(pixels.lowerBound, middle - 1)
    for pixel in begin..<max(begin, min(pixels.upperBound, middle + 2)) {
      weights[count] = reach[pixel - middle + 1]
      count += 1
    }
    return begin
  }
}
