extension DigitImage {
  /// Puts a glyph's centre of mass at the centre of the picture and averages its working pixels.
  ///
  /// MNIST's pictures have theirs at (14, 14) in pixel indices on average, half a pixel right and
  /// below the geometric centre. Ink isn't moved over the picture's edge for it.
  package init(centering glyph: Glyph) {
    let oversampling = Glyph.oversampling
    let side = DigitImage.side
    let workingSide = side * oversampling
    let left = DigitImage.offset(glyph, along: .horizontal, workingSide: workingSide)
    let top = DigitImage.offset(glyph, along: .vertical, workingSide: workingSide)
    let share = 1 / Float(oversampling * oversampling)
    var pixels = [Float](repeating: 0, count: side * side)
    for y in 0..<glyph.height {
      let targetY = y + top
      guard targetY >= 0, targetY < workingSide else { continue }
      for x in 0..<glyph.width {
        let targetX = x + left
        guard targetX >= 0, targetX < workingSide else { continue }
        pixels[targetY / oversampling * side + targetX / oversampling] +=
          share * glyph.values[y * glyph.width + x]
      }
    }
    self.init(checkedPixels: pixels.map { value in min(1, value) })
  }

  private enum Axis {
    case horizontal
    case vertical
  }

  private static func offset(_ glyph: Glyph, along axis: Axis, workingSide: Int) -> Int {
    var mass: Float = 0
    var moment: Float = 0
    for y in 0..<glyph.height {
      for x in 0..<glyph.width {
        let value = glyph.values[y * glyph.width + x]
        mass += value
        moment += value * (Float(axis == .horizontal ? x : y) + 0.5)
      }
    }
    let length = axis == .horizontal ? glyph.width : glyph.height
    let center = mass > 0 ? moment / mass : Float(length) / 2
    let wanted = Float(workingSide) / 2 + 0.5 * Float(Glyph.oversampling) - center
    let rounded = wanted >= 0 ? Int(wanted + 0.5) : -Int(0.5 - wanted)
    let lowest = -Glyph.margin
    let highest = workingSide - length + Glyph.margin
    return min(max(rounded, min(lowest, highest)), max(lowest, highest))
  }
}
