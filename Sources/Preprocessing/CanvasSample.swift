/// The pixels on a grid over a region, about sixteen hundred: enough to know the paper by.
package struct CanvasSample: Sendable {
  /// The grid's spacing.
  package let step: Int
  /// Four bytes a pixel.
  package let rgba: [UInt8]

  package init(_ canvas: Canvas, region: PixelRegion) {
    self.init(canvas, region: region, pixelCount: 1600)
  }

  /// Takes about `pixelCount` pixels, or all if there are fewer.
  package init(_ canvas: Canvas, region: PixelRegion, pixelCount: Int) {
    let area = Float(region.width) * Float(region.height)
    let step = max(1, Int((area / Float(pixelCount)).squareRoot()))
    let columns = (region.width + step - 1) / step
    let rows = (region.height + step - 1) / step
    let source = canvas.rgba.span
    var rgba = [UInt8](repeating: 0, count: 4 * columns * rows)
    var output = 0
    for row in 0..<rows {
      var input = 4 * ((region.y + row * step) * canvas.width + region.x)
      for _ in 0..<columns {
        rgba[output] = source[input]
        rgba[output &+ 1] = source[input &+ 1]
        rgba[output &+ 2] = source[input &+ 2]
        rgba[output &+ 3] = source[input &+ 3]
        output &+= 4
        input &+= 4 &* step
      }
    }
    self.step = step
    self.rgba = rgba
  }
}
