extension Glyph {
  /// Strokes thinner than this, in working pixels, are thickened to it: in MNIST, a quarter of the
  /// digits have thinner strokes than 2.3 pixels, and half have between 2.3 and 3.2.
  private static let thinnestStroke: Float = 2.4 * Float(oversampling)
  /// Strokes wider than this are thinned to it: a marker's loops, all but closed, open again.
  private static let widestStroke: Float = 3 * Float(oversampling)
  /// The most to take off on each side: what is wider isn't a stroke but a blot.
  private static let strongestThinning: Float = 1.5 * Float(oversampling)
  /// A working pixel belongs to a stroke above this.
  private static let strokeThreshold: Float = 0.4

  /// Fits the digit into the box of 20×20 with strokes as wide as MNIST's: thin ones are thickened
  /// and thick ones thinned, within the box.
  ///
  /// - Parameter digit: the digit's place in the map, and what is known about its strokes.
  package init(_ map: InkMap, _ digit: InkShape, levels: InkLevels) {
    let extent = Float(digit.bounds.extent)
    let box = Float(Glyph.boxSide)
    let width = digit.strokeWidth * box / extent
    let thickening = max(0, (Glyph.thinnestStroke - width) / 2)
    let thinning = min(max(0, (width - Glyph.widestStroke) / 2), Glyph.strongestThinning)
    let scale = (box - 2 * thickening + 2 * thinning) / extent
    self.init(map, bounds: digit.bounds, levels: levels, scale: scale)
    if thickening > 0 {
      // A stroke thinner than a working pixel is nowhere full.
      let visible = min(1, digit.strokeWidth * scale)
      thicken(radius: thickening, threshold: Glyph.strokeThreshold * visible)
    } else if thinning > 0 {
      thin(radius: thinning, threshold: Glyph.strokeThreshold)
    }
  }
}
