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
    var row = [UInt16](repeating: 0, count: columns.count)
    var values = [Float](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in row.indices { row[x] = 0 }
      var isEmpty = true
      let weights = vertical.offsets[y]..<vertical.offsets[y + 1]
      for index in weights {
        let sourceRow = vertical.starts[y] + index - weights.lowerBound
        let occupied = foreground.occupiedColumns[sourceRow].clamped(to: columns)
        if occupied.isEmpty { continue }
        isEmpty = false
        let start = sourceRow * foreground.width
        var span = row.mutableSpan
        var target = span._mutatingExtracting(
          occupied.lowerBound - columns.lowerBound..<occupied.upperBound - columns.lowerBound)
        Glyph.add(
          foreground.values.span.extracting(
            start + occupied.lowerBound..<start + occupied.upperBound),
          levels: levels, weight: vertical.weights[index], to: &target)
      }
      if isEmpty { continue }
      var span = values.mutableSpan
      var target = span._mutatingExtracting(y * width..<(y + 1) * width)
      Glyph.resample(row.span, horizontal, into: &target)
    }
    self.init(width: width, height: height, values: values)
  }

  /// Adds a row of the foreground, from 0 at the levels' floor to 255 at full strength.
  private static func add(
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

  private static func resample(
    _ source: Span<UInt16>, _ weights: ResamplingWeights, into target: inout MutableSpan<Float>
  ) {
    let unit = 1 / (255 * Float(ResamplingWeights.unit) * Float(ResamplingWeights.unit))
    let factors = weights.weights.span
    let offsets = weights.offsets.span.extracting(0..<target.count + 1)
    let starts = weights.starts.span.extracting(0..<target.count)
    let firstSource = weights.sources.lowerBound
    var index = 0
    for x in 0..<target.count {
      let end = offsets[x &+ 1]
      var column = starts[x] &- firstSource
      var sum: UInt32 = 0
      while index < end {
        sum &+= UInt32(factors[index]) &* UInt32(source[column])
        column &+= 1
        index &+= 1
      }
      target[x] = Float(sum) * unit
    }
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
