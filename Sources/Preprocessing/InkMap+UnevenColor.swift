extension InkMap {
  /// Takes the difference from the paper's average colour, in the channel where it is largest,
  /// with headroom for a local background to be subtracted.
  ///
  /// The zero is moved beyond the paper, away from the ink, so that paper that is brighter than
  /// its average keeps its differences. Where the canvas is translucent, the paper shows through.
  package init(
    unevenCanvas canvas: Canvas, region: PixelRegion, paper: PaperColor, polarity: InkPolarity
  ) {
    let rgba = canvas.rgba.span
    let (red, green, blue) = (Int32(paper.red), Int32(paper.green), Int32(paper.blue))
    let sign: Int32
    let shift: Int32
    switch polarity {
    case .darkerThanPaper:
      sign = 1
      shift = 255 - max(red, max(green, blue))
    case .lighterThanPaper:
      sign = -1
      shift = min(red, min(green, blue))
    }
    var values = [UInt8](repeating: 0, count: region.width * region.height)
    var output = 0
    for y in region.y..<region.y + region.height {
      var input = 4 &* (y &* canvas.width &+ region.x)
      for _ in 0..<region.width {
        let difference = max(
          sign &* (red &- Int32(rgba[input])),
          max(
            sign &* (green &- Int32(rgba[input &+ 1])), sign &* (blue &- Int32(rgba[input &+ 2]))))
        // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
        let visible = (difference &* Int32(rgba[input &+ 3]) &* 257 &+ 257) >> 16
        values[output] = UInt8(clamping: visible &+ shift)
        output &+= 1
        input &+= 4
      }
    }
    self.init(width: region.width, height: region.height, values: values, grain: paper.grain)
  }
}
