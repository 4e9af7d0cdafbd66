extension InkMap {
  /// Takes alpha for ink.
  package init(alphaOf canvas: Canvas, region: PixelRegion) {
    let mask: [UInt8] = (0..<4 * PixelBlocks.length).map { index in index % 4 == 3 ? 255 : 0 }
    let blocks = PixelBlocks(canvas, region: region) { source, target in
      let mask = mask.span.extracting(0..<source.count)
      var visible: UInt8 = 0
      for index in 0..<source.count { visible |= source[index] & mask[index] }
      if visible == 0 { return false }
      for pixel in 0..<target.count { target[pixel] = source[4 &* pixel &+ 3] }
      return true
    }
    self.init(
      width: region.width, height: region.height, values: blocks.values,
      inkedColumns: blocks.inkedColumns)
  }
}
