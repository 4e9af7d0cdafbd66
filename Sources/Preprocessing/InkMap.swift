/// How much ink is on each pixel of a region: 0 is paper; the scale is the canvas's own contrast.
package struct InkMap: Sendable {
  package let width: Int
  package let height: Int
  /// `width · height` values, row by row from the top.
  package var values: [UInt8]
  /// The standard deviation of the paper's grain, in the same unit.
  package var grain: Float
  /// For each row, the columns outside of which all is paper, so that nothing has to look there.
  package let inkedColumns: [Range<Int>]

  /// Takes measured values.
  ///
  /// - Parameter inkedColumns: a range for each row, outside of which all values are 0; by default
  ///   nothing is known.
  package init(
    width: Int, height: Int, values: [UInt8], grain: Float = 0, inkedColumns: [Range<Int>]? = nil
  ) {
    precondition(values.count == width * height)
    self.grain = grain
    self.width = width
    self.height = height
    self.values = values
    self.inkedColumns = inkedColumns ?? [Range<Int>](repeating: 0..<width, count: height)
  }

  /// Where in ``values`` a row's columns that may have ink are.
  func inkedIndices(ofRow row: Int) -> Range<Int> {
    let columns = inkedColumns[row]
    return row * width + columns.lowerBound..<row * width + columns.upperBound
  }

  /// Measures the ink of a region of a canvas. One byte a pixel.
  ///
  /// On paper of even colour, ink is how far the channel that differs most is from the paper,
  /// on the side (darker or lighter) where the drawing is. On uneven paper the local background
  /// is subtracted.
  package init(canvas: Canvas, region: PixelRegion) {
    let sample = CanvasSample(canvas, region: region)
    switch InkSource(sample, of: canvas, region: region) {
    case .alpha:
      self.init(alphaOf: canvas, region: region)
    case .color(let paper):
      if paper.uniformity >= 0.7 {
        let polarity = InkPolarity(sample, of: canvas, region: region, paper: paper)
        self.init(evenCanvas: canvas, region: region, paper: paper, polarity: polarity)
      } else {
        let polarity = InkPolarity(unevenCanvas: canvas, region: region)
        self.init(unevenCanvas: canvas, region: region, paper: paper, polarity: polarity)
        subtractLocalBackground()
      }
    }
  }
}
