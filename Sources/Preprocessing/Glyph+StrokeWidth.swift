extension Glyph {
  /// Strokes thinner than this, in working pixels, are thickened to it: in MNIST, a quarter of the
  /// digits have thinner strokes than 2.3 pixels, and half have between 2.3 and 3.2.
  private static let thinnestStroke: Float = 2.4 * Float(oversampling)
  /// A working pixel belongs to a stroke above this.
  private static let strokeThreshold: Float = 0.4

  /// Fits the part of a map inside `bounds` into the box of 20×20 with strokes that MNIST's
  /// classifiers can see: thin ones are thickened, within the box.
  package init(_ map: InkMap, bounds: PixelRegion, levels: InkLevels) {
    let box = Float(Glyph.boxSide)
    self.init(map, bounds: bounds, levels: levels, longerSide: box)
    let width = strokeWidth(threshold: Glyph.strokeThreshold)
    if width < Glyph.thinnestStroke {
      let radius = (Glyph.thinnestStroke - width) / 2
      self.init(map, bounds: bounds, levels: levels, longerSide: box - 2 * radius)
      thicken(radius: radius, threshold: Glyph.strokeThreshold)
    }
  }

  /// The mean width of the strokes in working pixels: twice the area by the length of the outline.
  ///
  /// The outline's length along the grid overstates it by 4/π on average over all directions.
  package func strokeWidth(threshold: Float) -> Float {
    var area = 0
    var edges = 0
    for y in 0..<height {
      for x in 0..<width {
        let isInk = values[y * width + x] > threshold
        if isInk { area += 1 }
        if x > 0 && isInk != (values[y * width + x - 1] > threshold) { edges += 1 }
        if y > 0 && isInk != (values[(y - 1) * width + x] > threshold) { edges += 1 }
      }
    }
    if edges == 0 { return 0 }
    let outline = Float(edges) * (3.14159265 / 4)
    return 2 * Float(area) / outline
  }
}
