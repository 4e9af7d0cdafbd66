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
  package func frameInterior() -> PixelRegion? {
    var largest: Int?
    for (index, component) in components.enumerated() {
      let box = component.boundingBox
      guard 2 * box.width >= width, 2 * box.height >= height else { continue }
      if let largest, box.area <= components[largest].boundingBox.area { continue }
      largest = index
    }
    guard let largest else { return nil }
    return interior(of: largest)
  }

  private func interior(of component: Int) -> PixelRegion? {
    let box = components[component].boundingBox
    let isFilled = 5 * components[component].area > 3 * box.width * box.height
    let inRows = rowCounts(of: component)
    let inColumns = columnCounts(of: component)
    let top = ConnectedComponents.frameThickness(inRows, length: box.width)
    let bottom = ConnectedComponents.frameThickness(inRows.reversed(), length: box.width)
    let left = ConnectedComponents.frameThickness(inColumns, length: box.height)
    let right = ConnectedComponents.frameThickness(inColumns.reversed(), length: box.height)
    guard top > 0, bottom > 0, left > 0, right > 0 else { return nil }
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

  /// How many of the component's pixels are in each row of its bounding box.
  private func rowCounts(of component: Int) -> [Int] {
    let box = components[component].boundingBox
    var counts = [Int](repeating: 0, count: box.height)
    for run in runs where run.component == component {
      counts[Int(run.row) - box.y] += Int(run.end - run.start)
    }
    return counts
  }

  /// How many of the component's pixels are in each column of its bounding box.
  private func columnCounts(of component: Int) -> [Int] {
    let box = components[component].boundingBox
    // Differences first: +1 where a run starts, −1 where it ends; then their running sum.
    var counts = [Int](repeating: 0, count: box.width + 1)
    for run in runs where run.component == component {
      counts[Int(run.start) - box.x] += 1
      counts[Int(run.end) - box.x] -= 1
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    counts.removeLast()
    return counts
  }

  /// The number of lines (rows or columns) from outside the frame to the end of its side; 0 if
  /// there is no such side.
  ///
  /// The first lines may be ragged. Then there must be one with pixels along three quarters of its
  /// length, and the side ends at the first line with pixels along less than half.
  private static func frameThickness(_ counts: [Int], length: Int) -> Int {
    let ragged = max(2, counts.count / 20)
    guard let first = counts.prefix(ragged).firstIndex(where: { 4 * $0 >= 3 * length }) else {
      return 0
    }
    var line = first
    while line < counts.count && 2 * counts[line] >= length { line += 1 }
    return line
  }
}
