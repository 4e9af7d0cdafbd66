import MNISTKernels

extension Foreground {
  /// Takes alpha for the foreground: the background is transparent.
  package init(alphaOf canvas: Canvas, region: PixelRegion) {
    self.init(canvas, region: region, noise: 0) { AlphaChannel.copy($0, to: &$1) }
  }

  /// Takes the difference from the background for the foreground, in the channel where it is
  /// largest, on the side where the drawing is. Where the canvas is translucent, the background
  /// shows through.
  package init(
    _ canvas: Canvas, region: PixelRegion, onEven background: BackgroundColor, polarity: Polarity
  ) {
    let difference = PaperDifference(
      red: background.red, green: background.green, blue: background.blue,
      measuresLighter: polarity == .lightOnDark)
    self.init(canvas, region: region, noise: background.noise) { difference.measure($0, into: &$1) }
  }

  /// A difference weighted by the pixel's alpha, 255 being full.
  @inline(__always)
  static func visible(_ difference: Int32, alpha: UInt8) -> Int32 {
    // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
    (difference &* Int32(alpha) &* 257 &+ 257) &>> 16
  }

  /// Measures a region row by row.
  ///
  /// - Parameter measure: takes the bytes of a row and writes its values; returns the columns outside
  ///   of which all are 0.
  @inline(__always)
  private init(
    _ canvas: Canvas, region: PixelRegion, noise: Float,
    rows measure: (Span<UInt8>, inout MutableSpan<UInt8>) -> Range<Int>
  ) {
    var values = [UInt8](repeating: 0, count: region.width * region.height)
    var occupiedColumns = [Range<Int>](repeating: 0..<0, count: region.height)
    for row in 0..<region.height {
      let input = 4 * ((region.y + row) * canvas.width + region.x)
      let source = canvas.rgba.span.extracting(input..<input + 4 * region.width)
      var span = values.mutableSpan
      var target = span._mutatingExtracting(row * region.width..<(row + 1) * region.width)
      occupiedColumns[row] = measure(source, &target)
    }
    self.init(
      width: region.width, height: region.height, values: values, noise: noise,
      occupiedColumns: occupiedColumns)
  }
}
