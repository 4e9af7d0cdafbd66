/// The pixels on a grid over a region, about sixteen hundred, more of a strip that is narrower than
/// the grid's spacing: enough to know the paper by.
package struct CanvasSample: Sendable {
  /// The grid's spacing.
  package let step: Int
  /// Four bytes a pixel.
  package let rgba: [UInt8]

  /// The spacing of a grid over a region that has about so many pixels; 1 if there are fewer.
  static func step(of region: PixelRegion, pixelCount: Int) -> Int {
    let area = Float(region.width) * Float(region.height)
    return max(1, Int((area / Float(pixelCount)).squareRoot()))
  }

  package init(_ canvas: Canvas, region: PixelRegion) {
    let step = CanvasSample.step(of: region, pixelCount: 1600)
    let columns = (region.width + step - 1) / step
    let rows = (region.height + step - 1) / step
    let source = canvas.rgba.span
    var rgba = [UInt8](repeating: 0, count: 4 * columns * rows)
    var target = rgba.mutableSpan
    var output = 0
    for row in 0..<rows {
      var input = 4 * ((region.y + row * step) * canvas.width + region.x)
      for _ in 0..<columns {
        target[output] = source[input]
        target[output &+ 1] = source[input &+ 1]
        target[output &+ 2] = source[input &+ 2]
        target[output &+ 3] = source[input &+ 3]
        output &+= 4
        input &+= 4 &* step
      }
    }
    self.step = step
    self.rgba = rgba
  }
}
