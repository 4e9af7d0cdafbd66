extension Foreground {
  /// Erases printed lines and dark edges of paper: thin lines of ink from one edge of the picture to the other,
  /// level or upright, or a little aslant.
  ///
  /// ```
  ///  ·····11·····      a line of which four fifths are ink, both ends too, and what is beside it;
  ///  --1-1--1----      what is much darker than the line stays, and what has ink on both sides of it
  ///  ····1··1····
  /// ```
  ///
  /// In a picture that is cut out close to a digit, the crossbar of a 4 goes from edge to edge, and the base of
  /// a 2. A line that is as dark as the strokes is left if there is ink at both edges that it runs along, or, if it
  /// is at one of them itself, at the other one. Of upright lines, which stems look like more often, only those are
  /// erased that nothing touches, or that are a grid with level ones.
  ///
  /// - Returns: the levels of what is left; nil if there are no such lines, or nothing but them.
  /// - Complexity: O(width + height) if no ink is at two opposite edges, otherwise O(pixels).
  package mutating func eraseRuledLines(_ levels: ForegroundLevels) -> ForegroundLevels? {
    guard height >= 16, width >= 16 else { return nil }
    let rows = LineAxis(length: width, breadth: height, alongStride: 1, acrossStride: width)
    let columns = LineAxis(length: height, breadth: width, alongStride: width, acrossStride: 1)
    let level = reachesBothEnds(rows) ? rows.candidates(in: values, levels) : []
    let upright = reachesBothEnds(columns) ? columns.candidates(in: values, levels) : []
    let isGrid = level.count >= 2 && upright.count >= 2
    let lines = [
      (rows, rows.printed(level, in: values, levels)),
      (
        columns,
        columns.printed(upright, in: values, levels).filter {
          isGrid || columns.isApart($0, in: values, levels)
        }
      ),
    ]
    if lines.allSatisfy({ $0.1.isEmpty }) { return nil }
    let before = values
    for (axis, lines) in lines { axis.erase(lines, in: &values, levels) }
    // A stroke from edge to edge leaves its blurred edges, a dark line a fainter digit.
    let isAtEdge = lines.contains { axis, lines in lines.contains { axis.isAtEdge($0) } }
    if let rest = ForegroundLevels(self), rest.full >= (isAtEdge ? 0.12 : 0.4) * levels.full {
      return rest
    }
    values = before
    return nil
  }

  /// Whether anything is at both ends of lines along an axis, as far as the occupied columns say.
  private func reachesBothEnds(_ axis: LineAxis) -> Bool {
    if axis.alongStride == 1 {
      return occupiedColumns.contains { $0.lowerBound < axis.end }
        && occupiedColumns.contains { $0.upperBound > width - axis.end }
    }
    return occupiedColumns.prefix(axis.end).contains { !$0.isEmpty }
      && occupiedColumns.suffix(axis.end).contains { !$0.isEmpty }
  }
}
