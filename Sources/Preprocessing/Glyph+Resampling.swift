extension Glyph {
  /// Scales the part of a map inside `bounds` by `scale`, with ``margin`` around it.
  ///
  /// Shrinking averages over the area that a working pixel covers. Enlarging interpolates with a
  /// quadratic B-spline, which rounds the staircase of small drawings.
  ///
  /// ```
  /// source      ┌──┬──┬──┬──┬──┐        box: every source pixel counts by its overlap
  /// target  ┌───────┬───────┬───────┐
  /// ```
  package init(_ map: InkMap, bounds: PixelRegion, levels: InkLevels, scale: Float) {
    let insideWidth = max(1, Int(Float(bounds.width) * scale + 0.5))
    let insideHeight = max(1, Int(Float(bounds.height) * scale + 0.5))
    let width = insideWidth + 2 * Glyph.margin
    let height = insideHeight + 2 * Glyph.margin
    let horizontal = ResamplingWeights(
      count: width, sourceStart: bounds.x, sourceCount: bounds.width, insideCount: insideWidth,
      margin: Glyph.margin, limit: map.width)
    let vertical = ResamplingWeights(
      count: height, sourceStart: bounds.y, sourceCount: bounds.height,
      insideCount: insideHeight, margin: Glyph.margin, limit: map.height)
    let columns = horizontal.sources
    var row = [UInt16](repeating: 0, count: columns.count)
    var values = [Float](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in row.indices { row[x] = 0 }
      var hasInk = false
      let weights = vertical.offsets[y]..<vertical.offsets[y + 1]
      for index in weights {
        let sourceRow = vertical.starts[y] + index - weights.lowerBound
        let inked = map.inkedColumns[sourceRow].clamped(to: columns)
        if inked.isEmpty { continue }
        hasInk = true
        let start = sourceRow * map.width
        var span = row.mutableSpan
        var target = span._mutatingExtracting(
          inked.lowerBound - columns.lowerBound..<inked.upperBound - columns.lowerBound)
        Glyph.add(
          map.values.span.extracting(start + inked.lowerBound..<start + inked.upperBound),
          levels: levels, weight: vertical.weights[index], to: &target)
      }
      if hasInk {
        var span = values.mutableSpan
        var target = span._mutatingExtracting(y * width..<(y + 1) * width)
        Glyph.resample(row.span, horizontal, into: &target)
      }
    }
    self.init(width: width, height: height, values: values)
  }

  /// Adds a row of the map, from 0 at the levels' floor to 255 where the ink is full.
  private static func add(
    _ source: Span<UInt8>, levels: InkLevels, weight: UInt16, to target: inout MutableSpan<UInt16>
  ) {
    let floor = UInt8(levels.floor)
    let range = UInt8(max(1, levels.full - levels.floor + 0.5))
    // Exactly 255 times 256 at the end of the range, or as close as a whole factor comes.
    let gain = UInt16((255 * 256 + Int(range) - 1) / Int(range))
    for x in 0..<source.count {
      let aboveFloor = source[x] > floor ? source[x] &- floor : 0
      let ink = UInt16(min(aboveFloor, range)) &* gain
      target[x] &+= (ink &>> 8) &* weight
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
