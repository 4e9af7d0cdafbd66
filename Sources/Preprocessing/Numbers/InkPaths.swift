/// The paths from the top of a component to its bottom through the least ink, one for each column of its middle
/// row. Neighboring paths may meet, but don't cross.
///
/// ```
///   down  ╲ │ ╱      from the top to each pixel, by dynamic programming: the least of the pixel above
///          ╲│╱       and of the two beside that, plus this one's ink
///   ────────●─────── middle row: down + up
///          ╱│╲
///   up    ╱ │ ╲      the same from the bottom
/// ```
package struct InkPaths {
  /// For each column of the middle row, the ink on the best path through it, in pixels, with what its steps to
  /// the side cost.
  package let costs: [Float]
  private let width: Int
  private let height: Int
  private let down: [Float]
  private let up: [Float]

  /// What a step to the side costs, in pixels of ink.
  package static let sidestep: Float = 0.25

  /// - Parameter ink: height × width, 1 where ink is and 0 elsewhere.
  /// - Complexity: O(width · height)
  package init(_ ink: [Float], width: Int, height: Int) {
    self.width = width
    self.height = height
    var (down, up) = (ink, ink)
    for y in 1..<max(1, height) { InkPaths.add(y - 1, to: y, of: &down, width) }
    for y in stride(from: height - 2, through: 0, by: -1) {
      InkPaths.add(y + 1, to: y, of: &up, width)
    }
    let row = height / 2 * width
    costs = (row..<row + width).map { down[$0] + up[$0] - ink[$0] }
    self.down = down
    self.up = up
  }

  private static func add(_ former: Int, to row: Int, of costs: inout [Float], _ width: Int) {
    for x in 0..<width {
      let above = former * width + x
      var least = costs[above]
      if x > 0 { least = min(least, costs[above - 1] + sidestep) }
      if x + 1 < width { least = min(least, costs[above + 1] + sidestep) }
      costs[row * width + x] += least
    }
  }

  /// The middle row's columns at which the costs are least, with a rise between any two; of equal neighbors,
  /// the middle one.
  package func minima(rise: Float) -> [Int] {
    var minima: [Int] = []
    var isFalling = false
    var highest = -Float.infinity
    var lowest = 0..<0
    for (x, cost) in costs.enumerated() {
      if !isFalling {
        highest = max(highest, cost)
        (isFalling, lowest) = (cost <= highest - rise, x..<x + 1)
      } else if cost < costs[lowest.lowerBound] {
        lowest = x..<x + 1
      } else if cost == costs[lowest.lowerBound], x == lowest.upperBound {
        lowest = lowest.lowerBound..<x + 1
      } else if cost >= costs[lowest.lowerBound] + rise {
        minima.append((lowest.lowerBound + lowest.upperBound) / 2)
        (isFalling, highest) = (false, cost)
      }
    }
    return minima
  }

  /// The columns of the best path through a column of the middle row, from the top.
  package func path(through column: Int) -> [Int] {
    let middle = height / 2
    return up(from: column, middle) + [column] + down(from: column, middle)
  }

  /// The columns of the best path from a pixel to the bottom, without that pixel's.
  func down(from column: Int, _ row: Int) -> [Int] {
    var columns: [Int] = []
    var x = column
    for y in row + 1..<max(row + 1, height) {
      x = step(from: x, to: y, by: up)
      columns.append(x)
    }
    return columns
  }

  /// The columns of the best path from the top to a pixel, without that pixel's.
  func up(from column: Int, _ row: Int) -> [Int] {
    var columns: [Int] = []
    var x = column
    for y in (0..<row).reversed() {
      x = step(from: x, to: y, by: down)
      columns.append(x)
    }
    return columns.reversed()
  }

  /// Straight on, unless a side is better by more than a step to it costs, as the costs were added.
  private func step(from x: Int, to y: Int, by costs: [Float]) -> Int {
    var best = x
    var least = costs[y * width + x]
    for side in [x - 1, x + 1] where side >= 0 && side < width {
      let cost = costs[y * width + side] + InkPaths.sidestep
      if cost < least { (best, least) = (side, cost) }
    }
    return best
  }
}
