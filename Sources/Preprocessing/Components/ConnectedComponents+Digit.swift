extension ConnectedComponents {
  /// Which components belong to the digit.
  enum Marks {
    /// Those that ``markDigit()`` finds.
    case digit
    case all
  }

  mutating func mark(_ marks: Marks) {
    switch marks {
    case .digit: if !components.isEmpty { markDigit() }
    case .all: for index in components.indices { components[index].isDigit = true }
    }
  }

  /// Marks the components that are the digit. Specks, margins and what is far away aren't.
  ///
  /// - The component with the longest side leads, unless it is a margin (a table's edge, a dark
  ///   corner, a part of what is written beside it) and there is another.
  /// - Components at least half as long belong to the digit wherever they are (the two strokes of
  ///   a 4; the dots of a stroke drawn too fast).
  /// - Smaller ones at least an eighth as long belong to it if they are near: closer than a third
  ///   of the digit's longer side.
  ///
  /// - Precondition: there is a component.
  package mutating func markDigit() {
    for index in 0..<components.count { components[index].isMargin = isMargin(components[index]) }
    markNeighbors()
    let leader = leader()
    let usesMargins = components[leader].isMargin
    let length = components[leader].boundingBox.longerSide
    var digitBox = components[leader].boundingBox
    for component in components where usesMargins || !component.isMargin {
      if 2 * component.boundingBox.longerSide >= length {
        digitBox = digitBox.union(component.boundingBox)
      }
    }
    for index in 0..<components.count {
      let box = components[index].boundingBox
      let isNear =
        8 * box.longerSide >= length && 3 * box.gap(to: digitBox) <= digitBox.longerSide
      components[index].isDigit =
        (usesMargins || !components[index].isMargin) && (2 * box.longerSide >= length || isNear)
    }
  }

  /// Takes for margins what is cut off at the left or the right edge and narrow, as a neighbor's part is, beside a
  /// digit that touches no edge.
  ///
  /// ```
  ///  │)   5    │    a picture that is cut out closely has strokes at all edges
  ///  │)  ( )   │
  /// ```
  private mutating func markNeighbors() {
    func isCutOff(_ box: PixelRegion) -> Bool {
      (box.x == 0 || box.x + box.width == width) && 4 * box.width <= width
    }
    var digit: Int?
    for index in components.indices
    where !components[index].isMargin && !isCutOff(components[index].boundingBox) {
      if let best = digit, !isLarger(index, than: best) { continue }
      digit = index
    }
    guard let digit else { return }
    let box = components[digit].boundingBox
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    guard box.x > 0, box.y > 0, right < width, bottom < height,
      5 * box.longerSide >= max(width, height)
    else { return }
    for index in components.indices where isCutOff(components[index].boundingBox) {
      let other = components[index].boundingBox
      if other.x + other.width <= box.x || other.x >= right { components[index].isMargin = true }
    }
  }

  /// The component with the longest side that isn't a margin, or the longest of all if the others
  /// are specks.
  private func leader() -> Int {
    var largest = 0
    var largestInside: Int?
    for index in 0..<components.count {
      if isLarger(index, than: largest) { largest = index }
      if components[index].isMargin { continue }
      guard let best = largestInside else {
        largestInside = index
        continue
      }
      if isLarger(index, than: best) { largestInside = index }
    }
    guard let largestInside else { return largest }
    let isSpeck = 16 * components[largestInside].boundingBox.longerSide < max(width, height)
    return isSpeck ? largest : largestInside
  }

  private func isLarger(_ first: Int, than second: Int) -> Bool {
    let (first, second) = (components[first], components[second])
    return (first.boundingBox.longerSide, first.area)
      > (second.boundingBox.longerSide, second.area)
  }

  /// Whether a component lies along an edge of the foreground: it has a corner, or it touches an
  /// edge and spans four fifths of it while staying within a quarter of the foreground. A thin line from
  /// edge to edge counts as one, too: paper is ruled with such lines, which may be a little aslant.
  func isMargin(_ component: Component) -> Bool {
    if component.hasCorner { return true }
    let box = component.boundingBox
    let end = width / 20
    if 12 * box.height <= box.width && box.x <= end && box.x + box.width >= width - end {
      return true
    }
    let touchesSide = box.x == 0 || box.x + box.width == width
    let touchesEnd = box.y == 0 || box.y + box.height == height
    return touchesSide && 5 * box.height >= 4 * height && 4 * box.width <= width
      || touchesEnd && 5 * box.width >= 4 * width && 4 * box.height <= height
  }
}

/// The digit's place and stroke width, measured on runs so that no pixel is looked at again.
package struct DigitShape: Sendable, Equatable {
  package let boundingBox: PixelRegion
  /// The mean width of the strokes in pixels: twice the area divided by the outline's length.
  package let strokeWidth: Float

  /// Measures the components that are the digit.
  ///
  /// Along the pixel grid, an outline comes out 4/π too long on average over all directions.
  ///
  /// ```
  ///  ··1111··      edges of the outline: 2 for each run (its ends), and above and below
  ///  ···2222·      what doesn't overlap with a run of the next row
  /// ```
  ///
  /// - Returns: nil if no component is, or if they are too small to be a drawing.
  package init?(_ components: ConnectedComponents) {
    var area: Int64 = 0
    for component in components.components where component.isDigit {
      area += Int64(component.area)
    }
    guard let box = components.markedBox, area >= 6 else { return nil }
    boundingBox = box

    var edges: Int64 = 0
    let runs = components.runs.span
    let parts = components.components.span
    var above = 0
    for index in 0..<runs.count {
      let run = runs[index]
      if !parts[Int(run.component)].isDigit { continue }
      edges += 2 + 2 * Int64(run.end - run.start)
      while runs[above].row < run.row - 1
        || runs[above].row == run.row - 1 && runs[above].end <= run.start
      {
        above += 1
      }
      var other = above
      while runs[other].row == run.row - 1 && runs[other].start < run.end {
        if parts[Int(runs[other].component)].isDigit {
          let overlap = min(run.end, runs[other].end) - max(run.start, runs[other].start)
          edges -= 2 * Int64(overlap)
        }
        other += 1
      }
    }
    strokeWidth = 2 * Float(area) / (Float(edges) * (3.14159265 / 4))
  }
}

extension Foreground {
  /// Erases the components that aren't the digit, with the antialiased pixels around them.
  package mutating func eraseAllButDigit(_ components: ConnectedComponents) {
    if components.components.allSatisfy({ $0.isDigit }) { return }
    for run in components.runs where !components.components[Int(run.component)].isDigit {
      let left = max(0, Int(run.start) - 1)
      let right = min(width, Int(run.end) + 1)
      for y in max(0, Int(run.row) - 1)...min(height - 1, Int(run.row) + 1) {
        for x in left..<right { values[y * width + x] = 0 }
      }
    }
  }
}
