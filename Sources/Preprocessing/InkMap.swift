/// How much ink is on each pixel of a region: 0 is paper; the scale is the canvas's own contrast.
package struct InkMap: Sendable {
  package let width: Int
  package let height: Int
  /// `width · height` values, row by row from the top.
  package var values: [UInt8]
  /// The standard deviation of the paper's grain, in the same unit.
  package var grain: Float

  /// Takes measured values.
  package init(width: Int, height: Int, values: [UInt8], grain: Float = 0) {
    precondition(values.count == width * height)
    self.grain = grain
    self.width = width
    self.height = height
    self.values = values
  }

  /// Measures the ink of a region of a canvas. One byte a pixel.
  ///
  /// On paper of even colour, ink is how far the channel that differs most is from the paper,
  /// on the side (darker or lighter) where the drawing is. On uneven paper the local background
  /// is subtracted.
  package init(canvas: Canvas, region: PixelRegion) {
    switch InkSource(canvas: canvas, region: region) {
    case .alpha:
      self.init(alphaOf: canvas, region: region)
    case .color(let paper):
      if paper.uniformity >= 0.7 {
        let polarity = InkPolarity(evenCanvas: canvas, region: region, paper: paper)
        self.init(
          differenceOf: canvas, region: region, from: paper, polarity: polarity, headroom: 0)
      } else {
        let polarity = InkPolarity(unevenCanvas: canvas, region: region)
        self.init(
          differenceOf: canvas, region: region, from: paper, polarity: polarity, headroom: 255)
        subtractLocalBackground()
      }
    }
  }
}
