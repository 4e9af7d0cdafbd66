extension InkMap {
  /// Subtracts what the paper looks like around each pixel: uneven light, shadows, vignettes; and
  /// estimates the paper's grain.
  ///
  /// The map is cut into about twelve tiles along its longer side. The lowest levels in a tile are
  /// its paper, if it has any: ``TileLevels/replaceInkTiles(contrast:)`` treats those that haven't.
  /// Between the centres of tiles the level is interpolated.
  ///
  /// ```
  ///      ▂█▂
  ///  ▁▂▃▄███▅▆▇    minus    ▁▂▃▄▄▅▅▆▇    leaves    ▁▁▁▁███▁▁▁
  /// ```
  package mutating func subtractLocalBackground() {
    let tile = max(4, (max(width, height) + 11) / 12)
    var levels = TileLevels(
      self, columns: max(1, (width + tile / 2) / tile), rows: max(1, (height + tile / 2) / tile))
    levels.replaceInkTiles(contrast: contrast())
    let positions = (0..<width).map { x in
      InkMap.tilePosition(x, of: width, tiles: levels.columns)
    }
    var rowLevels = [Float](repeating: 0, count: levels.columns)
    for y in 0..<height {
      let (row, rowFraction) = InkMap.tilePosition(y, of: height, tiles: levels.rows)
      let next = min(row + 1, levels.rows - 1)
      for column in 0..<levels.columns {
        rowLevels[column] = InkMap.mix(
          levels.values[row * levels.columns + column],
          levels.values[next * levels.columns + column], rowFraction)
      }
      for x in 0..<width {
        let (column, fraction) = positions[x]
        let level = InkMap.mix(
          rowLevels[column], rowLevels[min(column + 1, levels.columns - 1)], fraction)
        let index = y * width + x
        values[index] = UInt8(min(255, max(0, Float(values[index]) - level)))
      }
    }
    grain = levels.grain
  }

  /// How far the strongest ink is above the median: what one pixel in five hundred exceeds.
  private func contrast() -> Float {
    var counts = [Int](repeating: 0, count: 256)
    for value in values { counts[Int(value)] += 1 }
    let strongest = TileLevels.level(in: counts, exceeding: values.count - values.count / 500 - 1)
    return Float(strongest - TileLevels.level(in: counts, exceeding: values.count / 2))
  }

  /// The tile whose centre is at or before a pixel, and how far the pixel is towards the next, in
  /// tiles; beyond the outermost centres the fraction is negative or above 1 and extrapolates.
  private static func tilePosition(
    _ pixel: Int, of length: Int, tiles: Int
  ) -> (tile: Int, fraction: Float) {
    if tiles == 1 { return (0, 0) }
    let position = (Float(pixel) + 0.5) * Float(tiles) / Float(length) - 0.5
    let tile = min(max(0, Int(position)), tiles - 2)
    return (tile, position - Float(tile))
  }

  private static func mix(_ first: Float, _ second: Float, _ fraction: Float) -> Float {
    first + (second - first) * fraction
  }
}
