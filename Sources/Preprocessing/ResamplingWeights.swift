/// Which source pixels, and how much of each, make every target pixel along one axis.
struct ResamplingWeights {
  /// What weights sum to. That times the largest byte fits 16 bits.
  static let unit: UInt16 = 256

  /// The first source pixel of every target pixel.
  private(set) var starts: [Int] = []
  /// Where every target pixel's weights begin in ``weights``; one more at the end.
  private(set) var offsets: [Int] = [0]
  /// For every target pixel, the weights of its source pixels; they sum to ``unit``, less where
  /// they would reach beyond the map: there is paper.
  private(set) var weights: [UInt16] = []
  /// All source pixels that any target pixel needs.
  private(set) var sources: Range<Int> = 0..<0

  /// `sourceCount` pixels from `sourceStart` become `insideCount` target pixels, with `margin`
  /// more on both sides: `count` in all. The source has pixels `0 ..< limit`.
  init(
    count: Int, sourceStart: Int, sourceCount: Int, insideCount: Int, margin: Int, limit: Int
  ) {
    let step = Float(sourceCount) / Float(insideCount)
    var first = limit
    var last = 0
    for target in 0..<count {
      let left = Float(sourceStart) + Float(target - margin) * step
      let start: Int
      if step >= 1 {
        start = appendBox(from: left, to: left + step, limit: limit)
      } else {
        start = appendSpline(center: left + step / 2, limit: limit)
      }
      starts.append(start)
      offsets.append(weights.count)
      let end = start + weights.count - offsets[target]
      if end > start {
        first = min(first, start)
        last = max(last, end)
      }
    }
    sources = first < last ? first..<last : 0..<0
  }

  /// The overlaps of source pixels with `left ..< right`.
  private mutating func appendBox(from left: Float, to right: Float, limit: Int) -> Int {
    let first = max(0, Int(max(0, left)))
    let scale = 1 / (right - left)
    var sum = RoundedSum()
    var pixel = first
    while pixel < limit && Float(pixel) < right {
      let overlap = min(right, Float(pixel + 1)) - max(left, Float(pixel))
      weights.append(sum.add(max(0, overlap) * scale))
      pixel += 1
    }
    return first
  }

  /// The quadratic B-spline around `center`: it reaches over a pixel and a half on both sides.
  private mutating func appendSpline(center: Float, limit: Int) -> Int {
    let first = max(0, Int(max(0, center - 1)))
    var sum = RoundedSum()
    var pixel = first
    while pixel < limit && Float(pixel) < center + 1 {
      let distance = abs(Float(pixel) + 0.5 - center)
      if distance < 0.5 {
        weights.append(sum.add(0.75 - distance * distance))
      } else {
        let reach = max(0, 1.5 - distance)
        weights.append(sum.add(0.5 * reach * reach))
      }
      pixel += 1
    }
    return first
  }

  /// Rounds weights so that the error doesn't add up: their sum is rounded, not they.
  private struct RoundedSum {
    private var exact: Float = 0
    private var rounded: UInt16 = 0

    mutating func add(_ weight: Float) -> UInt16 {
      exact = min(1, exact + weight)
      let previous = rounded
      rounded = UInt16(exact * Float(unit) + 0.5)
      return rounded - previous
    }
  }
}
