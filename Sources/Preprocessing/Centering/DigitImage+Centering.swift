extension DigitImage {
  /// Puts a glyph's centroid at the center of the picture and averages its working pixels.
  ///
  /// In MNIST's pictures it is at (14, 14) in pixel indices on average, half a pixel to the right
  /// of the geometric center and below it. Strokes aren't moved over the picture's edge for that.
  package init(centering glyph: Glyph) {
    let oversampling = Glyph.oversampling
    let side = DigitImage.side
    let centroid = Centroid(glyph)
    let left = DigitImage.offset(of: centroid.x, length: glyph.width)
    let top = DigitImage.offset(of: centroid.y, length: glyph.height)
    let columns = max(0, left)..<min(side * oversampling, left + glyph.width)
    let share = 1 / Float(oversampling * oversampling)
    var pixels = [Float](repeating: 0, count: side * side)
    // Four working rows make a row of the picture.
    var rowSums = [Float](repeating: 0, count: side * oversampling)
    for y in 0..<side {
      let firstRow = max(0, oversampling * y - top)
      let rows = firstRow..<max(firstRow, min(glyph.height, oversampling * (y + 1) - top))
      if rows.isEmpty { continue }
      for x in rowSums.indices { rowSums[x] = 0 }
      for row in rows {
        let start = row * glyph.width - left
        let source = glyph.values.span.extracting(
          start + columns.lowerBound..<start + columns.upperBound)
        var span = rowSums.mutableSpan
        var target = span._mutatingExtracting(columns)
        for x in 0..<source.count { target[x] += source[x] }
      }
      for x in 0..<side {
        var sum: Float = 0
        for column in oversampling * x..<oversampling * (x + 1) { sum += rowSums[column] }
        pixels[y * side + x] = min(1, share * sum)
      }
    }
    self.init(checkedPixels: pixels)
  }

  /// Where a glyph must begin, in working pixels, for its centroid to be at the picture's center.
  private static func offset(of centroid: Float, length: Int) -> Int {
    let workingSide = side * Glyph.oversampling
    let wanted = Float(workingSide) / 2 + 0.5 * Float(Glyph.oversampling) - centroid
    let rounded = wanted >= 0 ? Int(wanted + 0.5) : -Int(0.5 - wanted)
    let lowest = -Glyph.margin
    let highest = workingSide - length + Glyph.margin
    return min(max(rounded, min(lowest, highest)), max(lowest, highest))
  }
}

/// A glyph's center of mass, in working pixels from its corner.
private struct Centroid {
  var x: Float
  var y: Float

  init(_ glyph: Glyph) {
    // Sums over columns first: they are vector code.
    var masses = [Float](repeating: 0, count: glyph.width)
    var momentsY = masses
    for row in 0..<glyph.height {
      let source = glyph.values.span.extracting(row * glyph.width..<(row + 1) * glyph.width)
      let y = Float(row) + 0.5
      var massSpan = masses.mutableSpan
      var momentSpan = momentsY.mutableSpan
      for column in 0..<source.count {
        massSpan[column] += source[column]
        momentSpan[column] += source[column] * y
      }
    }
    var mass: Float = 0
    var momentX: Float = 0
    var momentY: Float = 0
    for column in masses.indices {
      mass += masses[column]
      momentX += masses[column] * (Float(column) + 0.5)
      momentY += momentsY[column]
    }
    x = mass > 0 ? momentX / mass : Float(glyph.width) / 2
    y = mass > 0 ? momentY / mass : Float(glyph.height) / 2
  }
}
