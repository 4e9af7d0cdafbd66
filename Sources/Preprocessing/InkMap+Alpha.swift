extension InkMap {
  /// Takes alpha for ink.
  package init(alphaOf canvas: Canvas, region: PixelRegion) {
    let rgba = canvas.rgba.span
    var values = [UInt8](repeating: 0, count: region.width * region.height)
    var output = 0
    for y in region.y..<region.y + region.height {
      var input = 4 &* (y &* canvas.width &+ region.x) &+ 3
      for _ in 0..<region.width {
        values[output] = rgba[input]
        output &+= 1
        input &+= 4
      }
    }
    self.init(width: region.width, height: region.height, values: values)
  }
}
