extension Foreground {
  /// Takes the difference from the average background color, in the channel where it is largest,
  /// with headroom for a local background to be subtracted.
  ///
  /// Zero is moved beyond the background, away from the drawing, so that pixels on the other side
  /// of the average keep their differences. Where the canvas is translucent, the background shows
  /// through.
  package init(
    _ canvas: Canvas, region: PixelRegion, onUneven background: BackgroundColor, polarity: Polarity
  ) {
    let rgba = canvas.rgba.span
    let red = Int32(background.red)
    let green = Int32(background.green)
    let blue = Int32(background.blue)
    let sign: Int32
    let shift: Int32
    switch polarity {
    case .darkOnLight:
      sign = 1
      shift = 255 - max(red, max(green, blue))
    case .lightOnDark:
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
        let visible = Foreground.visible(difference, alpha: rgba[input &+ 3])
        values[output] = UInt8(clamping: visible &+ shift)
        output &+= 1
        input &+= 4
      }
    }
    self.init(width: region.width, height: region.height, values: values, noise: background.noise)
  }
}

extension Polarity {
  /// On an uneven background: the side to which the brightness of a tile is skewed, over all tiles.
  ///
  /// A tile is half the canvas. Strokes, even a marker's, cover less than half of it, so they are
  /// the tail of the distribution; shadows fill tiles, and the tiles that a shadow's edge crosses
  /// are skewed to either side alike.
  ///
  /// ```
  /// pixels │   strokes        background
  ///        │ ▁▁▂▂▁▁▁▁▁▁▁▁▁▁▂▅██▅▂       Σ (brightness − median)³ < 0: dark on light
  ///        └────────────────────▶ brightness
  /// ```
  package init(unevenCanvas canvas: Canvas, region: PixelRegion) {
    let rgba = canvas.rgba.span
    let tile = max(6, (region.longerSide + 1) / 2)
    var skew: Float = 0
    for tileY in stride(from: region.y, to: region.y + region.height, by: tile) {
      for tileX in stride(from: region.x, to: region.x + region.width, by: tile) {
        var histogram = Histogram()
        let xRange = tileX..<min(tileX + tile, region.x + region.width)
        let yRange = tileY..<min(tileY + tile, region.y + region.height)
        for y in yRange {
          for x in xRange {
            let index = 4 * (y * canvas.width + x)
            let sum = UInt32(rgba[index]) + UInt32(rgba[index + 1]) + UInt32(rgba[index + 2])
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
