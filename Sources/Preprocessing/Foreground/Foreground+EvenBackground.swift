extension Foreground {
  /// Takes alpha for the foreground: the background is transparent.
  package init(alphaOf canvas: Canvas, region: PixelRegion) {
    let mask: [UInt8] = (0..<4 * Foreground.blockLength).map { index in
      index % 4 == 3 ? 255 : 0
    }
    self.init(canvas, region: region, noise: 0) { source, target in
      let mask = mask.span.extracting(0..<source.count)
      var visible: UInt8 = 0
      for index in 0..<source.count { visible |= source[index] & mask[index] }
      if visible == 0 { return false }
      for pixel in 0..<target.count { target[pixel] = source[4 &* pixel &+ 3] }
      return true
    }
  }

  /// Takes the difference from the background for the foreground, in the channel where it is
  /// largest, on the side where the drawing is. Where the canvas is translucent, the background
  /// shows through.
  ///
  /// Both polarities are the same arithmetic: for light on dark, all levels are inverted.
  ///
  /// ```
  ///  dark on light    background − level      of R, G and B the largest, at least 0
  ///  light on dark   ¬background − ¬level     times A
  /// ```
  package init(
    _ canvas: Canvas, region: PixelRegion, onEven background: BackgroundColor, polarity: Polarity
  ) {
    let inversion: UInt8 = polarity == .darkOnLight ? 0 : 255
    let red = Int32(background.red ^ inversion)
    let green = Int32(background.green ^ inversion)
    let blue = Int32(background.blue ^ inversion)
    var emptyBlock: [UInt8] = []
    for _ in 0..<Foreground.blockLength {
      emptyBlock += [background.red, background.green, background.blue, 255]
    }
    self.init(canvas, region: region, noise: background.noise) { source, target in
      // Over all bytes alike, without a branch: this loop is vector code, and most blocks of a
      // drawing end here.
      let empty = emptyBlock.span.extracting(0..<source.count)
      var differs: UInt8 = 0
      for index in 0..<source.count { differs |= empty[index] ^ source[index] }
      if differs == 0 { return false }
      for pixel in 0..<target.count {
        let index = 4 &* pixel
        let difference = max(
          max(
            red &- Int32(source[index] ^ inversion), green &- Int32(source[index &+ 1] ^ inversion)),
          max(blue &- Int32(source[index &+ 2] ^ inversion), 0))
        target[pixel] = UInt8(
          truncatingIfNeeded: Foreground.visible(difference, alpha: source[index &+ 3]))
      }
      return true
    }
  }

  /// A difference weighted by the pixel's alpha, 255 being full.
  @inline(__always)
  static func visible(_ difference: Int32, alpha: UInt8) -> Int32 {
    // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
    (difference &* Int32(alpha) &* 257 &+ 257) &>> 16
  }
}

extension Foreground {
  /// Pixels in a block; 1 where the region is narrower.
  private static let blockLength = 32

  /// Measures a region a block of a row at a time: most blocks of a drawing are background, which
  /// vector code finds out for all their bytes at once.
  ///
  /// A row's last block overlaps the one before it if the width isn't a multiple of the length.
  ///
  /// - Parameter measure: takes the bytes of a block and writes its values; false if all are 0.
  @inline(__always)
  private init(
    _ canvas: Canvas, region: PixelRegion, noise: Float,
    blocks measure: (Span<UInt8>, inout MutableSpan<UInt8>) -> Bool
  ) {
    var values = [UInt8](repeating: 0, count: region.width * region.height)
    var occupiedColumns = [Range<Int>](repeating: 0..<0, count: region.height)
    for row in 0..<region.height {
      let input = 4 * ((region.y + row) * canvas.width + region.x)
      let source = canvas.rgba.span.extracting(input..<input + 4 * region.width)
      var span = values.mutableSpan
      var target = span._mutatingExtracting(row * region.width..<(row + 1) * region.width)
      // The compiler must know the length to make vector code of the measurement.
      if region.width >= Foreground.blockLength {
        occupiedColumns[row] = Foreground.measureRow(
          source, into: &target, blockLength: Foreground.blockLength, measure)
      } else {
        occupiedColumns[row] = Foreground.measureRow(source, into: &target, blockLength: 1, measure)
      }
    }
    self.init(
      width: region.width, height: region.height, values: values, noise: noise,
      occupiedColumns: occupiedColumns)
  }

  /// Measures the blocks of a row.
  ///
  /// - Returns: the columns from the first block that isn't background to the last one.
  @inline(__always)
  private static func measureRow(
    _ source: Span<UInt8>, into target: inout MutableSpan<UInt8>, blockLength: Int,
    _ measure: (Span<UInt8>, inout MutableSpan<UInt8>) -> Bool
  ) -> Range<Int> {
    let width = target.count
    var first = width
    var last = 0
    var column = 0
    while column < width {
      let start = min(column, width - blockLength)
      let source = source.extracting(4 * start..<4 * (start + blockLength))
      var block = target._mutatingExtracting(start..<start + blockLength)
      if measure(source, &block) {
        first = min(first, start)
        last = start + blockLength
      }
      column += blockLength
    }
    return first < last ? first..<last : 0..<0
  }
}
