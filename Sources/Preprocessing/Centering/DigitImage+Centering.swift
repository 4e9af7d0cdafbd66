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
    let rows = max(0, top)..<min(side * oversampling, top + glyph.height)
    let share = 1 / Float(255 * oversampling * oversampling)
    var pixels = [Float](repeating: 0, count: side * side)
    for x in 0..<side {
      // Three working columns make a column of the picture, and three rows a row.
      let first = max(0, oversampling * x - left)
      let columns = first..<max(first, min(glyph.width, oversampling * (x + 1) - left))
      if columns.isEmpty { continue }
      var sums = InlineArray<96, UInt16>(repeating: 0)
      for column in columns {
        let start = glyph.column(column).lowerBound - top
        let source = glyph.values.span.extracting(
          start + rows.lowerBound..<start + rows.upperBound)
        var span = sums.mutableSpan
        var target = span._mutatingExtracting(rows)
        for y in 0..<source.count { target[y] &+= UInt16(source[y]) }
      }
      for y in 0..<side {
        let row = oversampling * y
        let sum = sums[row] &+ sums[row + 1] &+ sums[row + 2]
        pixels[y * side + x] = share * Float(sum)
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
    // Sums of rows fit 16 bits: at most 96 columns of bytes.
    var rows = InlineArray<96, UInt16>(repeating: 0)
    var mass: Int32 = 0
    var momentX: Int32 = 0
    for x in 0..<glyph.width {
      let column = glyph.values.span.extracting(glyph.column(x))
      var span = rows.mutableSpan
      var sums = span._mutatingExtracting(0..<column.count)
      var sum: Int32 = 0
      for y in 0..<column.count {
        sums[y] &+= UInt16(column[y])
        sum &+= Int32(column[y])
      }
      mass &+= sum
      // Twice the distance from the corner to the column's center.
      momentX &+= sum &* Int32(2 &* x &+ 1)
    }
    var momentY: Int32 = 0
    for y in 0..<glyph.height { momentY &+= Int32(rows[y]) &* Int32(2 &* y &+ 1) }
    x = mass > 0 ? Float(momentX) / Float(2 * mass) : Float(glyph.width) / 2
    y = mass > 0 ? Float(momentY) / Float(2 * mass) : Float(glyph.height) / 2
  }
}
