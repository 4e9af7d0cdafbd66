extension InkComponents {
  /// The inside of a frame around the drawing, or of a panel it is drawn on; nil if there is none.
  ///
  /// A frame is a component that spans most of the map and has ink along all four edges of its
  /// bounds; a box drawn as a line or, when it is filled, a panel with the drawing in its hole.
  ///
  /// ```
  ///  ┌───────┐   ▓▓▓▓▓▓▓▓
  ///  │   /\  │   ▓▓▓/\▓▓▓     the drawing may well be in a colour of its own: the caller
  ///  │   \/  │   ▓▓▓\/▓▓▓     measures the inside afresh
  ///  └───────┘   ▓▓▓▓▓▓▓▓
  /// ```
  package func frameInterior(mapWidth: Int, mapHeight: Int) -> PixelRegion? {
    var largest: Int?
    for (index, component) in components.enumerated() {
      let area = component.bounds.width * component.bounds.height
      guard 2 * component.bounds.width >= mapWidth, 2 * component.bounds.height >= mapHeight
      else { continue }
      if let best = largest,
        area <= components[best].bounds.width * components[best].bounds.height
      {
        continue
      }
      largest = index
    }
    guard let largest else { return nil }
    return interior(of: largest)
  }

  private func interior(of component: Int) -> PixelRegion? {
    let bounds = components[component].bounds
    let filled = 5 * components[component].area > 3 * bounds.width * bounds.height
    let inRows = inkCounts(of: component, alongRows: true)
    let inColumns = inkCounts(of: component, alongRows: false)
    // A panel's drawing may begin close to its edge; a line's end shows by itself.
    let reach: (Int) -> Int = { length in filled ? length / 12 : length * 2 / 5 }
    let top = InkComponents.leadingLines(inRows, length: bounds.width)
    let bottom = InkComponents.leadingLines(inRows.reversed(), length: bounds.width)
    let left = InkComponents.leadingLines(inColumns, length: bounds.height)
    let right = InkComponents.leadingLines(inColumns.reversed(), length: bounds.height)
    guard top > 0, bottom > 0, left > 0, right > 0 else { return nil }
    // One more pixel for the antialiased rim.
    let insetTop = min(top, reach(bounds.height)) + 1
    let insetBottom = min(bottom, reach(bounds.height)) + 1
    let insetLeft = min(left, reach(bounds.width)) + 1
    let insetRight = min(right, reach(bounds.width)) + 1
    let interior = PixelRegion(
      x: bounds.x + insetLeft, y: bounds.y + insetTop,
      width: bounds.width - insetLeft - insetRight,
      height: bounds.height - insetTop - insetBottom)
    return interior.width >= 8 && interior.height >= 8 ? interior : nil
  }

  /// How many of the component's pixels are in each row, or column, of its bounds.
  private func inkCounts(of component: Int, alongRows: Bool) -> [Int] {
    let bounds = components[component].bounds
    if alongRows {
      var counts = [Int](repeating: 0, count: bounds.height)
      for run in runs where run.component == component {
        counts[Int(run.row) - bounds.y] += Int(run.end - run.start)
      }
      return counts
    }
    // Differences first: +1 where a run starts, −1 where it ends; then their running sum.
    var counts = [Int](repeating: 0, count: bounds.width + 1)
    for run in runs where run.component == component {
      counts[Int(run.start) - bounds.x] += 1
      counts[Int(run.end) - bounds.x] -= 1
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    counts.removeLast()
    return counts
  }

  /// The lines from the outside to where a frame's side ends: the first lines may be ragged, then
  /// there must be one with ink along three quarters of its length, and it ends where less than
  /// half has ink. 0 if there is no such side.
  private static func leadingLines(_ counts: [Int], length: Int) -> Int {
    let ragged = max(2, counts.count / 20)
    guard let first = counts.prefix(ragged).firstIndex(where: { 4 * $0 >= 3 * length }) else {
      return 0
    }
    var line = first
    while line < counts.count && 2 * counts[line] >= length { line += 1 }
    return line
  }
}
