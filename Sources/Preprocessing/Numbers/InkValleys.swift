/// Where the background reaches into a component of ink from its top and ends there: between two digits, inside
/// a 4 or a 6.
///
/// ```
///   ▄▄▄ · ▄▄▄      rows of background that can be reached from the top, down, to the left and to the right:
///   █ █ · █        a run below which there is none is a valley's end
///   ▀▀█ · █▄▄
///     █▄·▄█ █   ◀  the end of a valley
///       ▀▀▀▀▀
/// ```
package struct InkValleys {
  /// A valley's end, and a way to it that meets no ink.
  package struct Valley: Equatable {
    /// The columns of the way between the edge and the end, from the top.
    package let columns: [Int]
    /// Where it ends.
    package let row: Int
    package let column: Int

    /// The same upside down.
    func flipped(height: Int) -> Valley {
      Valley(columns: columns.reversed(), row: height - 1 - row, column: column)
    }
  }

  private struct Run {
    let row: Int
    let columns: Range<Int>
    /// The run above that leads to it; nil at the top.
    let parent: Int?
    /// The runs below that it leads to.
    var children = 0
  }

  package private(set) var valleys: [Valley] = []

  /// - Parameters:
  ///   - ink: height × width, not 0 where ink is.
  ///   - leastDepth: a shallower valley is a rough edge.
  ///   - limit: if there are more, none are kept.
  /// - Complexity: O(width · height)
  package init(_ ink: [Float], width: Int, height: Int, leastDepth: Int, limit: Int) {
    let runs = InkValleys.runs(ink, width, height)
    // What is open to the side is no valley.
    let ends = runs.indices.filter { index in
      let run = runs[index]
      return run.children == 0 && run.row < height - 1 && run.columns.lowerBound > 0
        && run.columns.upperBound < width && InkValleys.depth(of: index, runs) >= leastDepth
    }
    if ends.count <= limit { valleys = ends.map { InkValleys.valley(endingIn: $0, runs) } }
  }

  /// The background's runs that can be reached from the top, row by row.
  private static func runs(_ ink: [Float], _ width: Int, _ height: Int) -> [Run] {
    var runs: [Run] = []
    var above = 0..<0
    for row in 0..<height {
      let first = runs.count
      var next = above.lowerBound
      var x = 0
      while x < width {
        let start = x
        while x < width && ink[row * width + x] == 0 { x += 1 }
        if x > start {
          // Both rows are sorted: one walk along them meets every pair that touches.
          while next < above.upperBound && runs[next].columns.upperBound < start { next += 1 }
          var end = next
          while end < above.upperBound && runs[end].columns.lowerBound <= x {
            runs[end].children += 1
            end += 1
          }
          if row == 0 || end > next {
            runs.append(Run(row: row, columns: start..<x, parent: end > next ? next : nil))
          }
        }
        x += 1
      }
      above = first..<runs.count
    }
    return runs
  }

  /// How far up it is to where the way forks, or to the top.
  private static func depth(of end: Int, _ runs: [Run]) -> Int {
    var run = runs[end]
    while let parent = run.parent, runs[parent].children == 1 { run = runs[parent] }
    return runs[end].row - run.row + 1
  }

  private static func valley(endingIn end: Int, _ runs: [Run]) -> Valley {
    var run = runs[end]
    var column = (run.columns.lowerBound + run.columns.upperBound) / 2
    var columns = [column]
    while let parent = run.parent {
      run = runs[parent]
      column = min(max(column, run.columns.lowerBound), run.columns.upperBound - 1)
      columns.append(column)
    }
    return Valley(columns: columns.reversed(), row: runs[end].row, column: columns[0])
  }
}
