extension Glyph {
  /// Strokes thinner than this, in working pixels, are thickened to it: in MNIST, a quarter of the
  /// digits have thinner strokes than 2.3 pixels, and half have between 2.3 and 3.2.
  private static let thinnestStroke: Float = 2.4 * Float(oversampling)
  /// A working pixel belongs to a stroke above this.
  private static let strokeThreshold: Float = 0.4

  /// Fits the digit into the box of 20×20 with strokes that MNIST's classifiers can see: thin ones
  /// are thickened, within the box.
  ///
  /// - Parameter digit: the digit's place in the map, and what is known about its strokes.
  package init(_ map: InkMap, _ digit: InkShape, levels: InkLevels) {
    let extent = Float(digit.bounds.extent)
    let box = Float(Glyph.boxSide)
    let radius = max(0, (Glyph.thinnestStroke - digit.strokeWidth * box / extent) / 2)
    let scale = (box - 2 * radius) / extent
    self.init(map, bounds: digit.bounds, levels: levels, scale: scale)
    if radius > 0 {
      // A stroke thinner than a working pixel is nowhere full.
      let visible = min(1, digit.strokeWidth * scale)
      thicken(radius: radius, threshold: Glyph.strokeThreshold * visible)
    }
  }
}
