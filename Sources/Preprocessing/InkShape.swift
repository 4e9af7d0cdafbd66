/// How the digit lies in the map: measured on its runs, so that no pixel is looked at again.
package struct InkShape: Sendable, Equatable {
  /// The smallest rectangle around it.
  package let bounds: PixelRegion
  /// The mean width of the strokes in pixels: twice the area by the length of the outline.
  package let strokeWidth: Float

  /// Measures the wanted components.
  ///
  /// Along the grid an outline is 4/π longer than it is, on average over all directions.
  ///
  /// ```
  ///  ··1111··      edges of the outline: 2 for each run (its ends), and above and below
  ///  ···2222·      whatever doesn't overlap with a run of the next row
  /// ```
  ///
  /// - Returns: nil if none is wanted, or if they are too little to be a drawing.
  package init?(_ components: InkComponents, of isWanted: [Bool]) {
    guard let bounds = components.bounds(of: isWanted) else { return nil }
    var area: Int64 = 0
    var edges: Int64 = 0
    let runs = components.runs
    var above = 0
    for run in runs where isWanted[Int(run.component)] {
      let length = run.end - run.start
      area += Int64(length)
      edges += 2 + 2 * Int64(length)
      while runs[above].row < run.row - 1
        || runs[above].row == run.row - 1 && runs[above].end <= run.start
      {
        above += 1
      }
      var other = above
      while runs[other].row == run.row - 1 && runs[other].start < run.end {
        if isWanted[Int(runs[other].component)] {
          let overlap = min(run.end, runs[other].end) - max(run.start, runs[other].start)
          edges -= 2 * Int64(overlap)
        }
        other += 1
      }
    }
    strokeWidth = edges == 0 ? 0 : 2 * Float(area) / (Float(edges) * (3.14159265 / 4))
    self.bounds = bounds
  }
}
