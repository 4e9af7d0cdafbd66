extension InkMap {
  /// Takes the difference from the paper for ink, in the channel where it is largest.
  ///
  /// `headroom` moves the zero beyond the paper, away from the ink, so that paper that is
  /// brighter than its average keeps its differences: a local background can then be subtracted.
  /// Where the canvas is translucent, the paper shows through.
  package init(
    differenceOf canvas: Canvas, region: PixelRegion, from paper: PaperColor,
    polarity: InkPolarity, headroom: Int32
  ) {
    let rgba = canvas.rgba.span
    let (red, green, blue) = (Int32(paper.red), Int32(paper.green), Int32(paper.blue))
    let sign: Int32
    let shift: Int32
    switch polarity {
    case .darkerThanPaper:
      sign = 1
      shift = min(headroom, 255 - max(red, max(green, blue)))
    case .lighterThanPaper:
      sign = -1
      shift = min(headroom, min(red, min(green, blue)))
    }
    let paperLevel = UInt8(shift)
    var values = [UInt8](repeating: paperLevel, count: region.width * region.height)
    var output = 0
    for y in region.y..<region.y + region.height {
      var input = 4 &* (y &* canvas.width &+ region.x)
      for _ in 0..<region.width {
        let (redLevel, greenLevel, blueLevel) = (rgba[input], rgba[input &+ 1], rgba[input &+ 2])
        // Most of a drawing is clean paper, already there.
        if redLevel != paper.red || greenLevel != paper.green || blueLevel != paper.blue {
          let difference = max(
            sign &* (red &- Int32(redLevel)),
            max(sign &* (green &- Int32(greenLevel)), sign &* (blue &- Int32(blueLevel))))
          // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
          let visible = (difference &* Int32(rgba[input &+ 3]) &* 257 &+ 257) >> 16
          values[output] = UInt8(clamping: visible &+ shift)
        }
        output &+= 1
        input &+= 4
      }
    }
    self.init(width: region.width, height: region.height, values: values, grain: paper.grain)
  }
}
