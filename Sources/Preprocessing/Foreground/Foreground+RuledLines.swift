extension Foreground {
  /// Erases printed lines: thin rows of ink from edge to edge.
  ///
  /// ```
  ///  ·····11·····      rows of which nine tenths are ink, both ends too, and the rows beside them;
  ///  --1-1--1----      what is much darker than the line stays, and what has ink above and below it
  ///  ····1··1····
  /// ```
  ///
  /// In a picture that is cut out close to a digit, the crossbar of a 4 goes from edge to edge, and the base of
  /// a 2. A line that is as dark as the strokes is left if it is at the picture's top or bottom, or alone with
  /// ink at both.
  ///
  /// - Complexity: O(rows), unless many of them are occupied from edge to edge.
  package mutating func eraseRuledLines(_ levels: ForegroundLevels) {
    guard height >= 16, width >= 16 else { return }
    var lines: [RuledLine] = []
    var row = 0
    while row < height {
      guard var line = ruledLine(at: row, levels) else {
        row += 1
        continue
      }
      while let next = ruledLine(at: line.rows.upperBound, levels) { line.join(next) }
      row = line.rows.upperBound
      // Many rows are no line, but a shadow or a table's edge.
      if line.rows.count <= max(2, height / 20) { lines.append(line) }
    }
    if lines.isEmpty { return }
    let margin = height / 40
    let isCrossbar =
      lines.count == 1 && hasInk(rows: 0..<margin + 1, levels)
      && hasInk(rows: height - margin - 1..<height, levels)
    for line in lines {
      let isInside = line.rows.lowerBound > margin && line.rows.upperBound < height - margin
      if Float(line.level) <= levels.threshold || isInside && !isCrossbar { erase(line, levels) }
    }
  }

  /// Rows from edge to edge, and how dark most of them are.
  private struct RuledLine {
    var rows: Range<Int>
    var level: Int

    mutating func join(_ next: RuledLine) {
      rows = rows.lowerBound..<next.rows.upperBound
      level = max(level, next.level)
    }
  }

  /// A row that is ink from the left edge to the right.
  private func ruledLine(at row: Int, _ levels: ForegroundLevels) -> RuledLine? {
    guard row < height, occupiedColumns[row].count * 10 >= width * 9 else { return nil }
    let threshold = UInt8(levels.ofThinStrokes.threshold)
    let values = values.span.extracting(row * width..<(row + 1) * width)
    let end = max(2, width / 20)
    var (inked, left, right) = (0, 0, 0)
    var histogram = Histogram()
    for x in 0..<width where values[x] > threshold {
      inked += 1
      if x < end { left += 1 }
      if x >= width - end { right += 1 }
      histogram.add(values[x])
    }
    guard inked * 10 >= width * 9, left * 2 >= end, right * 2 >= end else { return nil }
    return RuledLine(rows: row..<row + 1, level: histogram.level(ofRank: inked / 2))
  }

  private func hasInk(rows: Range<Int>, _ levels: ForegroundLevels) -> Bool {
    rows.contains { row in
      occupiedIndices(ofRow: row).contains { Float(values[$0]) > levels.threshold }
    }
  }

  private mutating func erase(_ line: RuledLine, _ levels: ForegroundLevels) {
    let rows = max(0, line.rows.lowerBound - 1)..<min(height, line.rows.upperBound + 1)
    let ink = levels.ofThinStrokes.threshold
    let strong = max(levels.threshold, 1.5 * Float(line.level))
    for x in 0..<width {
      let isCrossed =
        rows.lowerBound > 0 && rows.upperBound < height
        && Float(values[(rows.lowerBound - 1) * width + x]) > ink
        && Float(values[rows.upperBound * width + x]) > ink
      if isCrossed { continue }
      for row in rows where Float(values[row * width + x]) <= strong { values[row * width + x] = 0 }
    }
  }
}
