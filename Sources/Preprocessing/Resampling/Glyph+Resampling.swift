extension Glyph {
  /// Scales the part of the foreground inside `box` by `scale`, with ``margin`` around it.
  ///
  /// Shrinking averages over the area that a working pixel covers. Enlarging interpolates with a
  /// quadratic B-spline, which rounds the staircase of small drawings.
  ///
  /// ```
  /// source      ┌──┬──┬──┬──┬──┐        shrinking: every source pixel counts by its overlap
  /// target  ┌───────┬───────┬───────┐
  /// ```
  package init(
    _ foreground: Foreground, box: PixelRegion, levels: ForegroundLevels, scale: Float
  ) {
    let horizontal = ResamplingWeights(
      start: box.x, count: box.width, limit: foreground.width, scale: scale)
    let vertical = ResamplingWeights(
      start: box.y, count: box.height, limit: foreground.height, scale: scale)
    let columns = horizontal.sources
    let width = horizontal.targetCount
    let height = vertical.targetCount
    let factors = horizontal.weights.map { Float($0) }
    // Eight rows of the target at a time: first each of them at the source's columns, then all at
    // the target's, a vector for each column.
    var rows = [UInt16](repeating: 0, count: 8 * columns.count)
    var vectors = [SIMD8<Float>](repeating: .zero, count: columns.count)
    var values = [Float](repeating: 0, count: width * height)
    for first in stride(from: 0, to: height, by: 8) {
      let group = first..<min(first + 8, height)
      var isEmpty = true
      for index in rows.indices { rows[index] = 0 }
      for y in group {
        var span = rows.mutableSpan
        let start = (y - first) * columns.count
        var row = span._mutatingExtracting(start..<start + columns.count)
        isEmpty = !foreground.add(to: &row, y, vertical, columns, levels) && isEmpty
      }
      if isEmpty { continue }
      Glyph.transpose(rows.span, into: &vectors)
      var span = values.mutableSpan
      var target = span._mutatingExtracting(group.lowerBound * width..<group.upperBound * width)
      Glyph.resample(vectors.span, horizontal, factors.span, into: &target)
    }
    self.init(width: width, height: height, values: values)
  }

  /// Makes a vector of the values of eight rows in each column.
  private static func transpose(_ rows: Span<UInt16>, into vectors: inout [SIMD8<Float>]) {
    let count = vectors.count
    var target = vectors.mutableSpan
    let (first, second, third, fourth) = (
      rows.extracting(0..<count), rows.extracting(count..<2 * count),
      rows.extracting(2 * count..<3 * count), rows.extracting(3 * count..<4 * count)
    )
    let (fifth, sixth, seventh, eighth) = (
      rows.extracting(4 * count..<5 * count), rows.extracting(5 * count..<6 * count),
      rows.extracting(6 * count..<7 * count), rows.extracting(7 * count..<8 * count)
    )
    for x in 0..<count {
      target[x] = SIMD8<Float>(
        SIMD8<UInt16>(
          first[x], second[x], third[x], fourth[x], fifth[x], sixth[x], seventh[x], eighth[x]))
    }
  }

  /// Adds a row of the foreground, from 0 at the levels' floor to 255 at full strength.
  fileprivate static func add(
    _ source: Span<UInt8>, levels: ForegroundLevels, weight: UInt16,
    to target: inout MutableSpan<UInt16>
  ) {
    let floor = UInt8(levels.floor)
    let range = UInt8(max(1, levels.full - levels.floor + 0.5))
    // Exactly 255 times 256 at the end of the range, or as close as a whole factor comes.
    let gain = UInt16((255 * 256 + Int(range) - 1) / Int(range))
    for x in 0..<source.count {
      let aboveFloor = source[x] > floor ? source[x] &- floor : 0
      let strength = UInt16(min(aboveFloor, range)) &* gain
      target[x] &+= (strength &>> 8) &* weight
    }
  }

  /// Resamples eight rows, or as many as `target` has, along x.
  ///
  /// The sums are whole numbers below 2²⁴, so that floats are exact.
  private static func resample(
    _ vectors: Span<SIMD8<Float>>, _ weights: ResamplingWeights, _ factors: Span<Float>,
    into target: inout MutableSpan<Float>
  ) {
    let unit = 1 / (255 * Float(ResamplingWeights.unit) * Float(ResamplingWeights.unit))
    let width = weights.targetCount
    let offsets = weights.offsets.span.extracting(0..<width + 1)
    let starts = weights.starts.span.extracting(0..<width)
    let firstSource = weights.sources.lowerBound
    let isWhole = target.count == 8 * width
    var index = 0
    for x in 0..<width {
      let end = offsets[x &+ 1]
      var column = starts[x] &- firstSource
      var sums = SIMD8<Float>.zero
      while index < end {
        sums += factors[index] * vectors[column]
        column &+= 1
        index &+= 1
      }
      sums *= unit
      if isWhole {
        for row in 0..<8 { target[row &* width &+ x] = sums[row] }
      } else {
        for row in 0..<target.count / width { target[row &* width &+ x] = sums[row] }
      }
    }
  }
}

extension Foreground {
  /// Adds the rows that make a row of the target, each with its weight.
  ///
  /// - Returns: whether there was anything in them.
  fileprivate func add(
    to target: inout MutableSpan<UInt16>, _ y: Int, _ vertical: ResamplingWeights,
    _ columns: Range<Int>, _ levels: ForegroundLevels
  ) -> Bool {
    var isOccupied = false
    let weights = vertical.offsets[y]..<vertical.offsets[y + 1]
    for index in weights {
      let row = vertical.starts[y] + index - weights.lowerBound
      let occupied = occupiedColumns[row].clamped(to: columns)
      if occupied.isEmpty { continue }
      isOccupied = true
      let start = row * width
      var part = target._mutatingExtracting(
        occupied.lowerBound - columns.lowerBound..<occupied.upperBound - columns.lowerBound)
      Glyph.add(
        values.span.extracting(start + occupied.lowerBound..<start + occupied.upperBound),
        levels: levels, weight: vertical.weights[index], to: &part)
    }
    return isOccupied
  }
}

/// Which source pixels, and how much of each, make every target pixel along one axis.
private struct ResamplingWeights {
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
  /// The source has the pixels `0 ..< limit`.
  init(start: Int, count: Int, limit: Int, scale: Float) {
    let inside = max(1, Int(Float(count) * scale + 0.5))
    let step = Float(count) / Float(inside)
    var first = limit
    var last = 0
    for target in -Glyph.margin..<inside + Glyph.margin {
      let left = Float(start) + Float(target) * step
      let start: Int
      if step >= 1 {
        start = appendBox(from: left, to: left + step, limit: limit)
      } else {
        start = appendSpline(center: left + step / 2, limit: limit)
      }
      let end = start + weights.count - offsets[starts.count]
      starts.append(start)
      offsets.append(weights.count)
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

  /// The quadratic B-spline around `center`, which reaches a pixel and a half to both sides.
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

  /// Rounds weights so that errors don't add up: it rounds their sum, not each of them.
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
