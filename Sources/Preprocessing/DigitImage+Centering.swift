extension DigitImage {
  /// Puts a glyph's centre of mass at the centre of the picture and averages its working pixels.
  ///
  /// MNIST's pictures have theirs at (14, 14) in pixel indices on average, half a pixel right and
  /// below the geometric centre. Ink isn't moved over the picture's edge for it.
  package init(centering glyph: Glyph) {
    let oversampling = Glyph.oversampling
    let side = DigitImage.side
    let center = CenterOfMass(glyph)
    let left = DigitImage.offset(of: center.x, length: glyph.width)
    let top = DigitImage.offset(of: center.y, length: glyph.height)
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

  /// Where a glyph must begin, in working pixels, for its centre to come to the picture's.
  private static func offset(of center: Float, length: Int) -> Int {
    let workingSide = side * Glyph.oversampling
    let wanted = Float(workingSide) / 2 + 0.5 * Float(Glyph.oversampling) - center
    let rounded = wanted >= 0 ? Int(wanted + 0.5) : -Int(0.5 - wanted)
    let lowest = -Glyph.margin
    let highest = workingSide - length + Glyph.margin
    return min(max(rounded, min(lowest, highest)), max(lowest, highest))
  }
}

/// The centre of a glyph's ink, in working pixels from its corner.
private struct CenterOfMass {
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
