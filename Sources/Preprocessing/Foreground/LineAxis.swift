/// A thin line from one edge of a foreground to the other.
struct RuledLine {
  /// Where it begins, across.
  var start: Range<Int>
  /// How far it is aslant: its end minus its start, across.
  var slant: Int
  /// How dark most of it is.
  var level: Int
}

/// Rows or columns of a foreground: a direction in which lines may run.
struct LineAxis {
  /// Of the foreground, along the lines and across them.
  let length: Int
  let breadth: Int
  /// From a value to the next, along and across.
  let alongStride: Int
  let acrossStride: Int

  /// How much of a line is its end.
  var end: Int { max(2, length / 20) }
  /// Three degrees and a half.
  private var largestSlant: Int { length / 16 }
  private var margin: Int { breadth / 40 }

  private func index(_ along: Int, _ across: Int) -> Int {
    along * alongStride + across * acrossStride
  }

  func isAtEdge(_ line: RuledLine) -> Bool {
    min(line.start.lowerBound, line.start.lowerBound + line.slant) <= margin
      || max(line.start.upperBound, line.start.upperBound + line.slant) >= breadth - margin
  }

  /// Thin lines, which may also be strokes.
  func candidates(in values: [UInt8], _ levels: ForegroundLevels) -> [RuledLine] {
    let threshold = UInt8(levels.ofThinStrokes.threshold)
    var lines: [RuledLine] = []
    // Only then their other ends.
    var ends: [Bool] = []
    for start in 0..<breadth where isInk(at: 0..<end, start, values, threshold) {
      if ends.isEmpty {
        ends = (0..<breadth).map { isInk(at: length - end..<length, $0, values, threshold) }
      }
      guard let line = line(from: start, to: ends, values, threshold) else { continue }
      if let last = lines.indices.last, lines[last].start.upperBound == start,
        abs(lines[last].slant - line.slant) <= 1
      {
        lines[last].start = lines[last].start.lowerBound..<start + 1
        lines[last].level = max(lines[last].level, line.level)
      } else {
        lines.append(line)
      }
    }
    // Round ends are thinner than the line.
    for index in lines.indices {
      var rows = lines[index].start
      let slant = lines[index].slant
      while rows.lowerBound > max(0, -slant),
        level(of: rows.lowerBound - 1, slant, values, threshold) != nil
      {
        rows = rows.lowerBound - 1..<rows.upperBound
      }
      while rows.upperBound < breadth - max(0, slant),
        level(of: rows.upperBound, slant, values, threshold) != nil
      {
        rows = rows.lowerBound..<rows.upperBound + 1
      }
      lines[index].start = rows
    }
    // Many of them are no line, but a shadow.
    return lines.filter { $0.start.count <= max(2, breadth / (isAtEdge($0) ? 10 : 20)) }
  }

  /// Those that are no strokes.
  func printed(
    _ lines: [RuledLine], in values: [UInt8], _ levels: ForegroundLevels
  ) -> [RuledLine] {
    if lines.isEmpty { return [] }
    let isFirstInked = hasInk(0..<margin + 1, outside: lines, values, levels)
    let isLastInked = hasInk(breadth - margin - 1..<breadth, outside: lines, values, levels)
    return lines.filter { line in
      if Float(line.level) <= levels.threshold { return true }
      if isAtEdge(line) { return !isFirstInked && !isLastInked }
      return lines.count > 1 || !isFirstInked || !isLastInked
    }
  }

  /// Whether hardly anything touches a line, and there is something else.
  func isApart(_ line: RuledLine, in values: [UInt8], _ levels: ForegroundLevels) -> Bool {
    func isInk(_ along: Int, _ across: Int) -> Bool {
      (0..<breadth).contains(across) && Float(values[index(along, across)]) > levels.threshold
    }
    var (touched, others) = (0, 0)
    for along in 0..<length {
      let band = band(of: line, at: along)
      if isInk(along, band.lowerBound - 1) || isInk(along, band.upperBound) { touched += 1 }
      for across in 0..<breadth where !(band.lowerBound - 3..<band.upperBound + 3).contains(across)
      {
        if isInk(along, across) { others += 1 }
      }
    }
    // The stem of a 9 that is cut out closely has its loop along two fifths of it.
    let outermost = breadth / 7
    let isOuter = line.start.upperBound <= outermost || line.start.lowerBound >= breadth - outermost
    return touched * (isOuter ? 4 : 20) <= length && (others * 4 >= length || isAtEdge(line))
  }

  /// Whether half of an end is ink.
  private func isInk(
    at end: Range<Int>, _ across: Int, _ values: [UInt8], _ threshold: UInt8
  ) -> Bool {
    end.count { values[index($0, across)] > threshold } * 2 >= end.count
  }

  /// The straightest line from a start to one of the ends that are ink.
  private func line(
    from start: Int, to ends: [Bool], _ values: [UInt8], _ threshold: UInt8
  ) -> RuledLine? {
    // In large foregrounds lines are thicker, too.
    for distance in stride(from: 0, through: largestSlant, by: max(1, length / 256)) {
      for slant in distance == 0 ? [0] : [distance, -distance]
      where ends.indices.contains(start + slant) && ends[start + slant] {
        if let level = level(of: start, slant, values, threshold) {
          return RuledLine(start: start..<start + 1, slant: slant, level: level)
        }
      }
    }
    return nil
  }

  /// How dark half of a line's ink is; nil if less than four fifths of it are ink.
  private func level(of start: Int, _ slant: Int, _ values: [UInt8], _ threshold: UInt8) -> Int? {
    var histogram = Histogram()
    var missed = 0
    for along in 0..<length {
      let value = values[index(along, start + slant * along / (length - 1))]
      if value > threshold {
        histogram.add(value)
      } else {
        missed += 1
        if missed * 5 > length { return nil }
      }
    }
    return histogram.level(ofRank: (length - missed) / 2)
  }

  /// Whether there is a stroke beside the lines.
  private func hasInk(
    _ across: Range<Int>, outside lines: [RuledLine], _ values: [UInt8], _ levels: ForegroundLevels
  ) -> Bool {
    across.contains { place in
      (0..<length).contains { along in
        Float(values[index(along, place)]) > levels.threshold
          && !lines.contains { band(of: $0, at: along).contains(place) }
      }
    }
  }

  /// A line and what is beside it.
  private func band(of line: RuledLine, at along: Int) -> Range<Int> {
    let shift = line.slant * along / (length - 1)
    return max(
      0, line.start.lowerBound + shift - 1)..<min(breadth, line.start.upperBound + shift + 1)
  }

  func erase(_ lines: [RuledLine], in values: inout [UInt8], _ levels: ForegroundLevels) {
    let ink = levels.ofThinStrokes.threshold
    for line in lines {
      let strong = max(levels.threshold, 1.5 * Float(line.level))
      for along in 0..<length {
        let band = band(of: line, at: along)
        let isCrossed =
          band.lowerBound > 0 && band.upperBound < breadth
          && Float(values[index(along, band.lowerBound - 1)]) > ink
          && Float(values[index(along, band.upperBound)]) > ink
        if isCrossed { continue }
        for across in band where Float(values[index(along, across)]) <= strong {
          values[index(along, across)] = 0
        }
      }
    }
  }
}
