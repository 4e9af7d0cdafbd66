extension Foreground {
  /// Takes the difference from the average background color, in the channel where it is largest,
  /// with headroom for a local background to be subtracted.
  ///
  /// Zero is moved beyond the background, away from the drawing, so that pixels on the other side
  /// of the average keep their differences. Where the picture is translucent, the background shows
  /// through.
  package mutating func measure(
    _ thumbnail: Thumbnail, onUneven background: BackgroundColor, polarity: Polarity
  ) {
    clear(
      width: thumbnail.width, height: thumbnail.height, occupied: 0..<thumbnail.width,
      noise: background.noise)
    let sign: Int32 = polarity == .darkOnLight ? 1 : -1
    let color = SIMD4(Int32(background.red), Int32(background.green), Int32(background.blue), 0)
    let shift =
      switch polarity {
      case .darkOnLight: 255 - max(color.x, max(color.y, color.z))
      case .lightOnDark: min(color.x, min(color.y, color.z))
      }
    let pixels = thumbnail.pixels.span
    var target = values.mutableSpan
    for index in 0..<target.count {
      let start = 4 &* index
      let level = SIMD4(
        Int32(pixels[start]), Int32(pixels[start &+ 1]), Int32(pixels[start &+ 2]), 0)
      // x · 257 + 257 >> 16 is x / 255 for the products of two bytes.
      let visible = (color &* Int32(pixels[start &+ 3]) &* 257 &+ 257) &>> 16
      let difference = sign &* (visible &- level)
      target[index] = UInt8(
        clamping: max(difference.x, max(difference.y, difference.z)) &+ shift)
    }
  }
}

extension Polarity {
  /// On an uneven background: the side to which the brightness of a tile is skewed, over all tiles.
  ///
  /// A tile is half the picture. Strokes, even a marker's, cover less than half of it, so they are
  /// the tail of the distribution; shadows fill tiles, and the tiles that a shadow's edge crosses
  /// are skewed to either side alike.
  ///
  /// ```
  /// pixels │   strokes        background
  ///        │ ▁▁▂▂▁▁▁▁▁▁▁▁▁▁▂▅██▅▂       Σ (brightness − median)³ < 0: dark on light
  ///        └────────────────────▶ brightness
  /// ```
  package init(uneven thumbnail: Thumbnail) {
    let (pixels, width, height) = (thumbnail.pixels.span, thumbnail.width, thumbnail.height)
    let tile = max(6, (max(width, height) + 1) / 2)
    var skew: Float = 0
    for tileY in stride(from: 0, to: height, by: tile) {
      for tileX in stride(from: 0, to: width, by: tile) {
        var histogram = Histogram()
        let xRange = tileX..<min(tileX + tile, width)
        let yRange = tileY..<min(tileY + tile, height)
        for y in yRange {
          for x in xRange {
            let index = 4 * (y * width + x)
            let sum = UInt32(pixels[index]) + UInt32(pixels[index + 1]) + UInt32(pixels[index + 2])
            // x · 21846 >> 16 is x / 3 for the sums of three bytes.
            histogram.add(UInt8((sum &* 21846) >> 16))
          }
        }
        let median = histogram.level(ofRank: xRange.count * yRange.count / 2)
        for level in 0..<256 where histogram.counts[level] > 0 {
          let difference = Float(level - median)
          skew += Float(histogram.counts[level]) * difference * difference * difference
        }
      }
    }
    self = skew <= 0 ? .darkOnLight : .lightOnDark
  }
}
