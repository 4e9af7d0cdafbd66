/// Where components of ink that are too wide for one digit may be cut: digits that touch.
///
/// ```
///   ▄▄▄  ╱▄▄▄
///   █ █▄╱█  █      a cut is a path from the top to the bottom, through as little ink as any that crosses
///   ▀▀▀│ ▀▀▀       the middle row nearby; its places there are apart by more ink
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

  /// Relative to the height of digits: what is narrower isn't cut.
  private static let narrowestWhole: Float = 0.75
  /// Relative to the height of digits: a cut isn't nearer to an end.
  private static let narrowestPart: Float = 0.08
  /// Of strokes' widths: a cut goes through no more ink.
  private static let thickest: Float = 3
  /// Of strokes' widths: how much more ink there is between two cuts.
  private static let rise: Float = 0.1

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

  private func paths(through components: ConnectedComponents, _ index: Int) -> [Cut] {
    let box = components.components[index].boundingBox
    var ink = [Float](repeating: 0, count: box.width * box.height)
    for run in components.runs where run.component == index {
      let row = (Int(run.row) - box.y) * box.width - box.x
      for x in Int(run.start)..<Int(run.end) { ink[row + x] = 1 }
    }
    let paths = InkPaths(ink, width: box.width, height: box.height)
    let end = max(1, Int(PieceCutting.narrowestPart * digitHeight))
    let limit = PieceCutting.thickest * strokeWidth + 1
    return paths.minima(rise: PieceCutting.rise * strokeWidth)
      .filter { paths.costs[$0] <= limit && $0 >= end && $0 < box.width - end }
      .map { column in
        let columns = paths.path(through: column).map { $0 + box.x }
        return Cut(top: box.y, columns: columns, ink: paths.costs[column] / max(1, strokeWidth))
      }
  }
}
