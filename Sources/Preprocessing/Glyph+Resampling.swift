extension Glyph {
  /// Scales the part of a map inside `bounds` so that its longer side is `longerSide` working
  /// pixels, and puts ``margin`` around it.
  ///
  /// Shrinking averages over the area that a working pixel covers. Enlarging interpolates with a
  /// quadratic B-spline, which rounds the staircase of small drawings.
  ///
  /// ```
  /// source      ┌──┬──┬──┬──┬──┐        box: every source pixel counts by its overlap
  /// target  ┌───────┬───────┬───────┐
  /// ```
  package init(_ map: InkMap, bounds: PixelRegion, levels: InkLevels, longerSide: Float) {
    let scale = longerSide / Float(bounds.extent)
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

    let gain = 1 / max(1, levels.full - levels.floor)
    let ink = (0..<256).map { level in
      min(1, max(0, (Float(level) - levels.floor) * gain))
    }
    let firstColumn = horizontal.sources.lowerBound
    var shortened = [Float](repeating: 0, count: horizontal.sources.count)
    var values = [Float](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in shortened.indices { shortened[x] = 0 }
      var sourceRow = vertical.starts[y]
      for weightIndex in vertical.offsets[y]..<vertical.offsets[y + 1] {
        let weight = vertical.weights[weightIndex]
        let source = map.values.span.extracting(
          sourceRow * map.width + firstColumn..<sourceRow * map.width + firstColumn
            + shortened.count)
        for x in shortened.indices where source[x] != 0 {
          shortened[x] += weight * ink[Int(source[x])]
        }
        sourceRow += 1
      }
      for x in 0..<width {
        var sum: Float = 0
        var sourceColumn = horizontal.starts[x] - firstColumn
        for weightIndex in horizontal.offsets[x]..<horizontal.offsets[x + 1] {
          sum += horizontal.weights[weightIndex] * shortened[sourceColumn]
          sourceColumn += 1
        }
        values[y * width + x] = sum
      }
    }
    self.init(width: width, height: height, values: values)
  }
}
