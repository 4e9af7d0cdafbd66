/// The background's level in each tile of a foreground that was measured in uneven light.
struct BackgroundTiles {
  let columns: Int
  let rows: Int
  private(set) var levels: [Float]
  /// The standard deviation of the background's noise.
  let noise: Float

  /// Takes the middle of the background's noise for each tile's level: the level that a tenth of
  /// its pixels don't exceed, plus the distance from there to the median.
  ///
  /// A tile's own distance is right only where there are no strokes: it is limited to what three
  /// tenths of all tiles don't exceed.
  init(_ foreground: Foreground, columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    var lows = [Float](repeating: 0, count: columns * rows)
    var lowerDistances = lows
    var upperDistances = lows
    for row in 0..<rows {
      let yRange = row * foreground.height / rows..<(row + 1) * foreground.height / rows
      for column in 0..<columns {
        let xRange = column * foreground.width / columns..<(column + 1) * foreground.width / columns
        var histogram = Histogram()
        for y in yRange {
          for x in xRange { histogram.add(foreground.values[y * foreground.width + x]) }
        }
        let pixelCount = xRange.count * yRange.count
        let low = histogram.level(ofRank: pixelCount / 10)
        let median = histogram.level(ofRank: pixelCount / 2)
        let high = histogram.level(ofRank: pixelCount * 3 / 4)
        let index = row * columns + column
        lows[index] = Float(low)
        lowerDistances[index] = Float(median - low)
        upperDistances[index] = Float(high - median)
      }
    }
    let lower = lowerDistances.sorted()[lowerDistances.count * 3 / 10]
    let upper = upperDistances.sorted()[upperDistances.count * 3 / 10]
    levels = lows.indices.map { index in lows[index] + min(lowerDistances[index], lower) }
    // In a normal distribution, a tenth is 1.28 deviations below the median, a quarter 0.67 above.
    noise = max(lower / 1.28, upper / 0.67)
  }

  /// Gives tiles that are full of strokes the level of the background around them.
  ///
  /// A morphological opening over five by five tiles removes what is narrower, as strokes are,
  /// and keeps what is wider, as shadows are. A tile that differs from the opening by a third of
  /// the drawing's contrast is foreground, unless small steps lead up to it from the background:
  /// then it is the end of a slope.
  mutating func replaceForeground(contrast: Float) {
    let eroded = filtered(levels) { first, second in min(first, second) }
    let opened = filtered(eroded) { first, second in max(first, second) }
    let tolerance = max(10, 0.35 * contrast)
    var isBackground = levels.indices.map { index in levels[index] <= opened[index] + tolerance }
    growBackground(&isBackground, largestStep: max(12, 0.22 * contrast))
    for index in levels.indices where !isBackground[index] { levels[index] = opened[index] }
  }

  /// Adds tiles beside the background that differ little from it, until there are no more.
  private func growBackground(_ isBackground: inout [Bool], largestStep: Float) {
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for index in levels.indices where !isBackground[index] {
        let column = index % columns
        let neighbors = [
          column > 0 ? index - 1 : index, column < columns - 1 ? index + 1 : index,
          index >= columns ? index - columns : index,
          index + columns < levels.count ? index + columns : index,
        ]
        for neighbor in neighbors
        where isBackground[neighbor] && abs(levels[neighbor] - levels[index]) <= largestStep {
          isBackground[index] = true
          hasGrown = true
        }
      }
    }
  }

  /// Combines each tile with its five by five neighbors, fewer at the edges: along rows, then
  /// along columns.
  private func filtered(_ tiles: [Float], _ combine: (Float, Float) -> Float) -> [Float] {
    var alongRows = tiles
    for row in 0..<rows {
      for column in 0..<columns {
        for neighbor in max(0, column - 2)...min(columns - 1, column + 2) {
          alongRows[row * columns + column] = combine(
            alongRows[row * columns + column], tiles[row * columns + neighbor])
        }
      }
    }
    var result = alongRows
    for row in 0..<rows {
      for column in 0..<columns {
        for neighbor in max(0, row - 2)...min(rows - 1, row + 2) {
          result[row * columns + column] = combine(
            result[row * columns + column], alongRows[neighbor * columns + column])
        }
      }
    }
    return result
  }
}

/// How many pixels have each level.
struct Histogram {
  private(set) var counts = InlineArray<256, Int32>(repeating: 0)

  mutating func add(_ level: UInt8) {
    counts[Int(level)] &+= 1
  }

  /// The level of the pixel with this rank, where 0 is the pixel with the lowest level.
  func level(ofRank rank: Int) -> Int {
    // A span, because an inline array would be copied each time it is read.
    let counts = counts.span
    var remaining = Int32(rank)
    var level = 0
    while level < 255 && remaining >= counts[level] {
      remaining -= counts[level]
      level += 1
    }
    return level
  }
}
