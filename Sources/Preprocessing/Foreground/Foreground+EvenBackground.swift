import MNISTKernels

extension Foreground {
  /// Takes alpha for the foreground: the background is transparent.
  package mutating func measureAlpha(_ thumbnail: Thumbnail) {
    measureRows(thumbnail, noise: 0) { AlphaChannel.copy($0, to: &$1) }
  }

  /// Takes the difference from the background for the foreground, in the channel where it is
  /// largest, on the side where the drawing is. Where the picture is translucent, the background
  /// shows through.
  package mutating func measure(
    _ thumbnail: Thumbnail, onEven background: BackgroundColor, polarity: Polarity
  ) {
    let difference = PaperDifference(
      red: background.red, green: background.green, blue: background.blue,
      measuresLighter: polarity == .lightOnDark)
    measureRows(thumbnail, noise: background.noise) { difference.measure($0, into: &$1) }
  }

  /// Measures row by row.
  ///
  /// - Parameter measure: takes the bytes of a row and writes its values; returns the columns outside
  ///   of which all are 0.
  @inline(__always)
  private mutating func measureRows(
    _ thumbnail: Thumbnail, noise: Float,
    _ measure: (Span<UInt8>, inout MutableSpan<UInt8>) -> Range<Int>
  ) {
    clear(width: thumbnail.width, height: thumbnail.height, occupied: 0..<0, noise: noise)
    for y in 0..<height {
      let range = y * width..<(y + 1) * width
      var span = values.mutableSpan
      var target = span._mutatingExtracting(range)
      occupiedColumns[y] = measure(thumbnail.pixels.span.extracting(thumbnail.row(y)), &target)
    }
  }
}
