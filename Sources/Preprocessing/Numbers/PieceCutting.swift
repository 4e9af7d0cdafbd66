/// Where components of ink that are too wide for one digit are cut: digits that may touch.
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

  init(_ components: ConnectedComponents, digitHeight: Float, strokeWidth: Float) {
    self.digitHeight = digitHeight
    self.strokeWidth = strokeWidth
    cuts = [[Cut]](repeating: [], count: components.components.count)
    // More pieces aren't a number, and not looked for.
    var count = components.components.count { $0.isDigit }
    for index in components.components.indices where count <= InkLine.pieceLimit {
      let box = components.components[index].boundingBox
      if components.components[index].isDigit,
        Float(box.width) > PieceCutting.narrowestWhole * digitHeight
      {
        cuts[index] = paths(through: components, index)
        count += cuts[index].count
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
    return CutCandidates(
      ink, width: box.width, height: box.height, digitHeight: digitHeight, strokeWidth: strokeWidth
    ).chosen.map { candidate in
      Cut(
        top: box.y, columns: candidate.columns.map { $0 + box.x },
        // Not 0, where pixels touch at their corners alone: that would be an end of its own.
        ink: max(candidate.ink, InkPaths.sidestep) / max(1, strokeWidth))
    }
  }
}
