extension ConnectedComponents {
  /// The inside of a frame around the drawing, or of a panel it is drawn on; nil if there is none.
  ///
  /// A frame is a component that spans at least half of the foreground both ways and has pixels
  /// along all four edges of its bounding box: a box drawn as a line, or, if it is filled, a panel
  /// with the drawing as its hole.
  ///
  /// ```
  ///  ┌───────┐   ▓▓▓▓▓▓▓▓
  ///  │   /\  │   ▓▓▓/\▓▓▓     the drawing may have a color of its own: the caller measures
  ///  │   \/  │   ▓▓▓\/▓▓▓     the inside afresh
  ///  └───────┘   ▓▓▓▓▓▓▓▓
  /// ```
  package mutating func frameInterior() -> PixelRegion? {
    var largest: Int?
    for index in 0..<components.count {
      let box = components[index].boundingBox
      guard 2 * box.width >= width, 2 * box.height >= height else { continue }
      if let largest, box.area <= components[largest].boundingBox.area { continue }
      largest = index
    }
    guard let largest else { return nil }
    return interior(of: largest)
  }

  mutating func interior(of component: Int) -> PixelRegion? {
    let box = components[component].boundingBox
    let isFilled = 5 * components[component].area > 3 * box.width * box.height
    countRows(of: component)
    let top = frameThickness(length: box.width, fromEnd: false)
    let bottom = frameThickness(length: box.width, fromEnd: true)
    guard top > 0, bottom > 0 else { return nil }
    countColumns(of: component)
    let left = frameThickness(length: box.height, fromEnd: false)
    let right = frameThickness(length: box.height, fromEnd: true)
    guard left > 0, right > 0 else { return nil }
    // A panel's drawing may begin close to its edge; where a line ends is clear.
    let limit: (Int) -> Int = { length in isFilled ? length / 12 : length * 2 / 5 }
    // One more pixel for the antialiased rim.
    let insetTop = min(top, limit(box.height)) + 1
    let insetBottom = min(bottom, limit(box.height)) + 1
    let insetLeft = min(left, limit(box.width)) + 1
    let insetRight = min(right, limit(box.width)) + 1
    let interior = PixelRegion(
      x: box.x + insetLeft, y: box.y + insetTop,
      width: box.width - insetLeft - insetRight, height: box.height - insetTop - insetBottom)
    return interior.width >= 8 && interior.height >= 8 ? interior : nil
  }

  /// Counts the component's pixels in each row of its bounding box.
  private mutating func countRows(of component: Int) {
    let box = components[component].boundingBox
    counts.fill(0, count: box.height)
    for run in runs where run.component == component {
      counts[Int(run.row) - box.y] += run.end - run.start
    }
  }

  /// Counts the component's pixels in each column of its bounding box.
  private mutating func countColumns(of component: Int) {
    let box = components[component].boundingBox
    // Differences first: +1 where a run starts, −1 where it ends; then their running sum.
    counts.fill(0, count: box.width + 1)
    for run in runs where run.component == component {
      counts[Int(run.start) - box.x] += 1
      counts[Int(run.end) - box.x] -= 1
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    counts.removeLast()
  }

  /// The number of lines (rows or columns) from outside the frame to the end of its side; 0 if
  /// there is no such side.
  ///
  /// The first lines may be ragged. Then there must be one with pixels along three quarters of its
  /// length, and the side ends at the first line with pixels along less than half.
  private func frameThickness(length: Int, fromEnd: Bool) -> Int {
    let ragged = max(2, counts.count / 20)
    func count(_ line: Int) -> Int { Int(counts[fromEnd ? counts.count - 1 - line : line]) }
    var line = 0
    while line < min(ragged, counts.count) && 4 * count(line) < 3 * length { line += 1 }
    if line == min(ragged, counts.count) { return 0 }
    while line < counts.count && 2 * count(line) >= length { line += 1 }
    return line
  }
}
