extension Foreground {
  /// Subtracts what the background looks like around each pixel (uneven light, shadows,
  /// vignettes), and estimates its noise.
  ///
  /// A small picture's background is a ``LightSurface``. A larger one is cut into about twelve tiles along
  /// its longer side. The lowest levels in a tile are its background, if it has any:
  /// ``BackgroundTiles/replaceForeground(contrast:)`` treats the tiles that have none. Between the
  /// centers of tiles the level is interpolated.
  ///
  /// ```
  ///      ▂█▂
  ///  ▁▂▃▄███▅▆▇    minus    ▁▂▃▄▄▅▅▆▇    leaves    ▁▁▁▁███▁▁▁
  /// ```
  package mutating func subtractBackground() {
    if max(width, height) <= Foreground.smallSide {
      subtractSurface()
    } else {
      subtractTiles()
    }
  }

  /// In pictures up to this size, in pixels, a twelfth is too small a tile: strokes may fill any.
  private static let smallSide = 60

  /// The background of a small picture is a smooth surface.
  private mutating func subtractSurface() {
    let surface = LightSurface(self)
    for y in 0..<height {
      for x in 0..<width {
        let index = y * width + x
        values[index] = UInt8(min(255, max(0, Float(values[index]) - surface.level(x: x, y: y))))
      }
    }
    noise = surface.noise
  }

  private mutating func subtractTiles() {
    let tile = max(4, (max(width, height) + 11) / 12)
    var tiles = BackgroundTiles(
      self, columns: max(1, (width + tile / 2) / tile), rows: max(1, (height + tile / 2) / tile))
    tiles.replaceForeground(contrast: contrast())
    // Where light falls off, a tile's levels differ without noise.
    let noise = min(tiles.noise, largestLikelyNoise())
    let positions = (0..<width).map { x in
      Foreground.tilePosition(x, of: width, tiles: tiles.columns)
    }
    var rowLevels = [Float](repeating: 0, count: tiles.columns)
    for y in 0..<height {
      let (row, rowFraction) = Foreground.tilePosition(y, of: height, tiles: tiles.rows)
      let next = min(row + 1, tiles.rows - 1)
      for column in 0..<tiles.columns {
        rowLevels[column] = Foreground.interpolate(
          tiles.levels[row * tiles.columns + column],
          tiles.levels[next * tiles.columns + column], rowFraction)
      }
      for x in 0..<width {
        let (column, fraction) = positions[x]
        let level = Foreground.interpolate(
          rowLevels[column], rowLevels[min(column + 1, tiles.columns - 1)], fraction)
        let index = y * width + x
        values[index] = UInt8(min(255, max(0, Float(values[index]) - level)))
      }
    }
    self.noise = noise
  }

  /// More than what differs from pixel to pixel isn't noise but light, or blurred strokes.
  func largestLikelyNoise() -> Float { 2.5 * noiseBetweenNeighbors() + 1 }

  /// The standard deviation of noise that differs from pixel to pixel, and isn't a slope: of the
  /// differences between a pixel and the mean of its neighbors in a row, or in a column.
  ///
  /// Half of them are smaller than 0.67 deviations. That of v₁ - 2 v₂ + v₃ is √6 times the noise's.
  private func noiseBetweenNeighbors() -> Float {
    var histogram = Histogram()
    var count = 0
    func add(_ before: Int, _ index: Int, _ after: Int) {
      let bend = Int(values[before]) + Int(values[after]) - 2 * Int(values[index])
      histogram.add(UInt8(min(255, abs(bend))))
      count += 1
    }
    for y in 0..<height {
      for x in 0..<width {
        let index = y * width + x
        if x > 0 && x < width - 1 { add(index - 1, index, index + 1) }
        if y > 0 && y < height - 1 { add(index - width, index, index + width) }
      }
    }
    return Float(histogram.level(ofRank: count / 2)) / (0.67 * 2.45)
  }

  /// How far the strongest foreground is above the median: what one pixel in five hundred exceeds.
  private func contrast() -> Float {
    var histogram = Histogram()
    for value in values { histogram.add(value) }
    let strongest = histogram.level(ofRank: values.count - values.count / 500 - 1)
    return Float(strongest - histogram.level(ofRank: values.count / 2))
  }

  /// The tile whose center is at or before a pixel, and how far the pixel is toward the next, in
  /// tiles; beyond the outermost centers the fraction is negative or above 1 and extrapolates.
  private static func tilePosition(
    _ pixel: Int, of length: Int, tiles: Int
  ) -> (tile: Int, fraction: Float) {
    if tiles == 1 { return (0, 0) }
    let position = (Float(pixel) + 0.5) * Float(tiles) / Float(length) - 0.5
    let tile = min(max(0, Int(position)), tiles - 2)
    return (tile, position - Float(tile))
  }

  private static func interpolate(_ first: Float, _ second: Float, _ fraction: Float) -> Float {
    first + (second - first) * fraction
  }
}
