/// The paper's level in each tile of a map.
struct TileLevels {
  let columns: Int
  let rows: Int
  private(set) var values: [Float]
  /// The standard deviation of the paper's grain.
  let grain: Float

  /// Takes a tile's level for the middle of its paper's grain: the level that a tenth of its
  /// pixels don't exceed, plus the grain's reach from there to the median.
  ///
  /// A tile's own reach is right only where there is no ink: it is limited to what three tenths of
  /// all tiles don't exceed.
  init(_ map: InkMap, columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    var lows = [Float](repeating: 0, count: columns * rows)
    var lowerReaches = lows
    var upperReaches = lows
    for row in 0..<rows {
      let yRange = row * map.height / rows..<(row + 1) * map.height / rows
      for column in 0..<columns {
        let xRange = column * map.width / columns..<(column + 1) * map.width / columns
        var counts = [Int](repeating: 0, count: 256)
        for y in yRange {
          for x in xRange { counts[Int(map.values[y * map.width + x])] += 1 }
        }
        let pixelCount = xRange.count * yRange.count
        let low = TileLevels.level(in: counts, exceeding: pixelCount / 10)
        let median = TileLevels.level(in: counts, exceeding: pixelCount / 2)
        let high = TileLevels.level(in: counts, exceeding: pixelCount * 3 / 4)
        let index = row * columns + column
        lows[index] = Float(low)
        lowerReaches[index] = Float(median - low)
        upperReaches[index] = Float(high - median)
      }
    }
    let lowerReach = lowerReaches.sorted()[lowerReaches.count * 3 / 10]
    let upperReach = upperReaches.sorted()[upperReaches.count * 3 / 10]
    values = lows.indices.map { index in lows[index] + min(lowerReaches[index], lowerReach) }
    // Of a normal distribution, a tenth is 1.28 deviations below, a quarter 0.67 above the median.
    grain = max(lowerReach / 1.28, upperReach / 0.67)
  }

  /// The lowest level that more than `count` pixels don't exceed.
  static func level(in counts: [Int], exceeding count: Int) -> Int {
    var remaining = count
    var level = 0
    while level < 255 && remaining >= counts[level] {
      remaining -= counts[level]
      level += 1
    }
    return level
  }

  /// Gives tiles that are full of ink the level of the paper around them.
  ///
  /// A morphological opening over five by five tiles removes what is narrower, as strokes are,
  /// and keeps what is wider, as shadows are. A tile that stands out from the opening by a third
  /// of the drawing's contrast is ink, unless small steps lead up to it from the paper: then it
  /// is the end of a slope.
  mutating func replaceInkTiles(contrast: Float) {
    let lowest = filtered(values) { first, second in min(first, second) }
    let opened = filtered(lowest) { first, second in max(first, second) }
    let slack = max(10, 0.35 * contrast)
    var isPaper = values.indices.map { index in values[index] <= opened[index] + slack }
    growPaper(&isPaper, largestStep: max(12, 0.15 * contrast))
    for index in values.indices where !isPaper[index] { values[index] = opened[index] }
  }

  /// Adds tiles beside the paper that differ little from it, until there are no more.
  private func growPaper(_ isPaper: inout [Bool], largestStep: Float) {
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for index in values.indices where !isPaper[index] {
        let column = index % columns
        let neighbours = [
          column > 0 ? index - 1 : index, column < columns - 1 ? index + 1 : index,
          index >= columns ? index - columns : index,
          index + columns < values.count ? index + columns : index,
        ]
        for neighbour in neighbours
        where isPaper[neighbour] && abs(values[neighbour] - values[index]) <= largestStep {
          isPaper[index] = true
          hasGrown = true
        }
      }
    }
  }

  /// Folds each tile's five by five neighbours, fewer at the edges: along rows, then columns.
  private func filtered(_ tiles: [Float], _ fold: (Float, Float) -> Float) -> [Float] {
    var acrossRows = tiles
    for row in 0..<rows {
      for column in 0..<columns {
        for neighbour in max(0, column - 2)...min(columns - 1, column + 2) {
          acrossRows[row * columns + column] = fold(
            acrossRows[row * columns + column], tiles[row * columns + neighbour])
        }
      }
    }
    var result = acrossRows
    for row in 0..<rows {
      for column in 0..<columns {
        for neighbour in max(0, row - 2)...min(rows - 1, row + 2) {
          result[row * columns + column] = fold(
            result[row * columns + column], acrossRows[neighbour * columns + column])
        }
      }
    }
    return result
  }
}
