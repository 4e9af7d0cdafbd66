extension InkMap {
  /// Takes the difference from the paper for ink, in the channel where it is largest, on the side
  /// of the paper where the drawing is. Where the canvas is translucent, the paper shows through.
  ///
  /// Both polarities are the same arithmetic: for ink lighter than the paper all levels are
  /// inverted.
  ///
  /// ```
  ///  darker    paper − level            of R, G and B the largest, at least 0
  ///  lighter  ¬paper − ¬level           times A
  /// ```
  package init(
    evenCanvas canvas: Canvas, region: PixelRegion, paper: PaperColor, polarity: InkPolarity
  ) {
    let inversion: UInt8 = polarity == .darkerThanPaper ? 0 : 255
    let red = Int32(paper.red ^ inversion)
    let green = Int32(paper.green ^ inversion)
    let blue = Int32(paper.blue ^ inversion)
    var paperBlock: [UInt8] = []
    for _ in 0..<PixelBlocks.length {
      paperBlock += [paper.red, paper.green, paper.blue, 255]
    }
    let blocks = PixelBlocks(canvas, region: region) { source, target in
      // Over all bytes alike, without a branch: this loop is vector code, and most blocks of a
      // drawing end here.
      let paper = paperBlock.span.extracting(0..<source.count)
      var differs: UInt8 = 0
      for index in 0..<source.count { differs |= paper[index] ^ source[index] }
      if differs == 0 { return false }
      for pixel in 0..<target.count {
        let index = 4 &* pixel
        let difference = max(
          max(
            red &- Int32(source[index] ^ inversion), green &- Int32(source[index &+ 1] ^ inversion)),
          max(blue &- Int32(source[index &+ 2] ^ inversion), 0))
        // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
        let visible = (difference &* Int32(source[index &+ 3]) &* 257 &+ 257) &>> 16
        target[pixel] = UInt8(truncatingIfNeeded: visible)
      }
      return true
    }
    self.init(
      width: region.width, height: region.height, values: blocks.values, grain: paper.grain,
      inkedColumns: blocks.inkedColumns)
  }
}
