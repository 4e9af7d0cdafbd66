extension InkComponents {
  /// Which components are the digit: one flag each. Specks, margins and what is far away aren't.
  ///
  /// - The piece with the largest extent leads, unless it lies along an edge of the map (a table's
  ///   edge, a dark corner) and there is another.
  /// - Pieces of at least half its extent belong to the digit wherever they are (the two strokes
  ///   of a 4; the dots of a stroke drawn too fast).
  /// - Smaller ones of at least an eighth belong to it when they are near: closer than a third of
  ///   its extent.
  package func digit(mapWidth: Int, mapHeight: Int) -> [Bool] {
    var isMargin = components.map { component in
      InkComponents.isMargin(component, mapWidth: mapWidth, mapHeight: mapHeight)
    }
    let leader = leader(excluding: isMargin, mapWidth: mapWidth, mapHeight: mapHeight)
    if isMargin[leader] {
      isMargin = [Bool](repeating: false, count: components.count)
    }
    let extent = components[leader].bounds.extent
    var digitBounds = components[leader].bounds
    for (index, component) in components.enumerated() where !isMargin[index] {
      if 2 * component.bounds.extent >= extent {
        digitBounds = digitBounds.union(component.bounds)
      }
    }
    return components.indices.map { index in
      let component = components[index]
      if isMargin[index] { return false }
      if 2 * component.bounds.extent >= extent { return true }
      return 8 * component.bounds.extent >= extent
        && 3 * component.bounds.gap(to: digitBounds) <= digitBounds.extent
    }
  }

  /// The component with the largest extent that isn't a margin, or, where all others are specks,
  /// the largest of all.
  private func leader(excluding isMargin: [Bool], mapWidth: Int, mapHeight: Int) -> Int {
    var largest = 0
    var largestInside: Int?
    for (index, component) in components.enumerated() {
      let key = (component.bounds.extent, component.area)
      if key > (components[largest].bounds.extent, components[largest].area) { largest = index }
      if isMargin[index] { continue }
      guard let best = largestInside else {
        largestInside = index
        continue
      }
      if key > (components[best].bounds.extent, components[best].area) { largestInside = index }
    }
    guard let largestInside else { return largest }
    let isSpeck = 16 * components[largestInside].bounds.extent < max(mapWidth, mapHeight)
    return isSpeck ? largest : largestInside
  }

  /// Whether a component lies along an edge of the map: it has a corner of the map, or touches an
  /// edge and spans four fifths of it while staying within a quarter of the map.
  private static func isMargin(
    _ component: InkComponent, mapWidth: Int, mapHeight: Int
  ) -> Bool {
    let bounds = component.bounds
    if component.hasMapCorner { return true }
    let touchesSide = bounds.x == 0 || bounds.x + bounds.width == mapWidth
    let touchesEnd = bounds.y == 0 || bounds.y + bounds.height == mapHeight
    return touchesSide && 5 * bounds.height >= 4 * mapHeight && 4 * bounds.width <= mapWidth
      || touchesEnd && 5 * bounds.width >= 4 * mapWidth && 4 * bounds.height <= mapHeight
  }
}

extension InkComponents {
  /// The smallest rectangle around the wanted components; nil if none is wanted, or if they are
  /// too little to be a drawing.
  package func bounds(of isWanted: [Bool]) -> PixelRegion? {
    var bounds: PixelRegion?
    var area = 0
    for (index, component) in components.enumerated() where isWanted[index] {
      bounds = bounds?.union(component.bounds) ?? component.bounds
      area += component.area
    }
    return area >= 6 ? bounds : nil
  }
}
