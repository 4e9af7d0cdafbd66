/// Where components of ink that are too wide for one digit may be cut: digits that touch.
///
/// ```
///   ▄▄▄  ╱▄▄▄
///   █ █▄╱█  █      a cut is a path from the top to the bottom, at most one column to the side in
///   ▀▀▀│ ▀▀▀       each row, through as little ink as there is around
/// ```
struct PieceCutting {
  /// A path through a component.
  struct Cut {
    /// The first row of the component.
    let top: Int
    /// In each row from there, the first column to the right of the cut.
    let columns: [Int]
    /// How many strokes' widths of ink it goes through.
    let ink: Float

    func column(ofRow row: Int) -> Int { columns[row - top] }
  }

  /// The height of digits, in pixels.
  let digitHeight: Float
  /// The width of strokes, in pixels.
  let strokeWidth: Float
  /// Of each component, from left to right; empty if it isn't cut.
  private(set) var cuts: [[Cut]]

  /// Relative to the height of digits: what is narrower isn't cut, and no part is narrower than this.
  private static let narrowestWhole: Float = 0.75
  private static let narrowestPart: Float = 0.2
  /// Of strokes' widths: a cut goes through no more ink.
  private static let thickest: Float = 2.6
  /// What a step to the side costs, in pixels of ink.
  private static let sidestep: Float = 0.25

  init(_ components: ConnectedComponents, digitHeight: Float, strokeWidth: Float) {
    self.digitHeight = digitHeight
    self.strokeWidth = strokeWidth
    cuts = [[Cut]](repeating: [], count: components.components.count)
    for index in components.components.indices {
      let box = components.components[index].boundingBox
      if components.components[index].isDigit,
        Float(box.width) > PieceCutting.narrowestWhole * digitHeight
      {
        cuts[index] = paths(through: components, index)
      }
    }
  }

  /// The paths of least ink, each the least as far around as parts are wide.
  private func paths(through components: ConnectedComponents, _ index: Int) -> [Cut] {
    let box = components.components[index].boundingBox
    var grid = InkGrid(
      width: box.width, height: box.height, sidestep: PieceCutting.sidestep)
    for run in components.runs where run.component == index {
      for x in Int(run.start)..<Int(run.end) { grid.setInk(x: x - box.x, y: Int(run.row) - box.y) }
    }
    grid.addPaths()
    let reach = max(1, Int(PieceCutting.narrowestPart * digitHeight))
    let limit = PieceCutting.thickest * strokeWidth + 1
    var cuts: [Cut] = []
    var x = reach
    while x < box.width - reach {
      let cost = grid.cost(toBottom: x)
      let around = max(0, x - reach)..<min(box.width, x + reach + 1)
      // Of equal ones, the middle.
      guard cost <= limit, around.allSatisfy({ grid.cost(toBottom: $0) >= cost }) else {
        x += 1
        continue
      }
      var end = x
      while end + 1 < box.width - reach, grid.cost(toBottom: end + 1) == cost { end += 1 }
      let columns = grid.path(toBottom: (x + end + 1) / 2).map { $0 + box.x }
      // Paths may meet; then the second one would leave nothing between them.
      if cuts.last.map({ zip($0.columns, columns).allSatisfy { $0 + 1 < $1 } }) ?? true {
        cuts.append(Cut(top: box.y, columns: columns, ink: cost / max(1, strokeWidth)))
      }
      x = end + reach
    }
    return cuts
  }
}

/// The least ink on the way from the top to each pixel.
private struct InkGrid {
  private let width: Int
  private let height: Int
  /// What a step to the side costs.
  private let sidestep: Float
  /// First 1 for ink and 0 for none; then the costs.
  private var values: [Float]

  init(width: Int, height: Int, sidestep: Float) {
    self.width = width
    self.height = height
    self.sidestep = sidestep
    values = [Float](repeating: 0, count: width * height)
  }

  mutating func setInk(x: Int, y: Int) { values[y * width + x] = 1 }

  /// By dynamic programming, row after row.
  mutating func addPaths() {
    for y in 1..<max(1, height) {
      for x in 0..<width {
        var least = values[(y - 1) * width + x]
        if x > 0 { least = min(least, values[(y - 1) * width + x - 1] + sidestep) }
        if x + 1 < width { least = min(least, values[(y - 1) * width + x + 1] + sidestep) }
        values[y * width + x] += least
      }
    }
  }

  func cost(toBottom x: Int) -> Float { values[(height - 1) * width + x] }

  /// The columns of the path that ends in a column, from the top.
  func path(toBottom x: Int) -> [Int] {
    var columns = [Int](repeating: x, count: height)
    var x = x
    for y in stride(from: height - 2, through: 0, by: -1) {
      // Straight up, unless a side is better by more than a step to it costs, as on the way down.
      var best = x
      let row = y * width
      for side in [x - 1, x + 1] where side >= 0 && side < width {
        let former = values[row + best] + (best == x ? 0 : sidestep)
        if values[row + side] + sidestep < former { best = side }
      }
      x = best
      columns[y] = x
    }
    return columns
  }
}
