/// On which side of the paper's colour the drawing is.
package enum InkPolarity: Sendable, Equatable {
  case darkerThanPaper
  case lighterThanPaper

  /// On paper of even colour: the side with the larger sum of squared differences.
  ///
  /// The sample decides it, unless the drawing is so small that it misses it.
  package init(
    _ sample: CanvasSample, of canvas: Canvas, region: PixelRegion, paper: PaperColor
  ) {
    let sampled = InkPolarity.squares(sample.rgba.span, paper: paper)
    // The square of two hundred pixels' moderate difference (32 at full alpha).
    let decisive: Int64 = 200 * 32 * 32 * 255 * 255
    if sample.step > 1 && abs(sampled.darker - sampled.lighter) < decisive {
      var darker: Int64 = 0
      var lighter: Int64 = 0
      for y in region.y..<region.y + region.height {
        let start = 4 * (y * canvas.width + region.x)
        let row = canvas.rgba.span.extracting(start..<start + 4 * region.width)
        let squares = InkPolarity.squares(row, paper: paper)
        darker += squares.darker
        lighter += squares.lighter
      }
      self = darker >= lighter ? .darkerThanPaper : .lighterThanPaper
    } else {
      self = sampled.darker >= sampled.lighter ? .darkerThanPaper : .lighterThanPaper
    }
  }

  /// The sums of the squared differences from the paper, weighted by alpha, on either side.
  private static func squares(
    _ rgba: Span<UInt8>, paper: PaperColor
  ) -> (darker: Int64, lighter: Int64) {
    let (red, green, blue) = (Int32(paper.red), Int32(paper.green), Int32(paper.blue))
    var darkerSum: Int64 = 0
    var lighterSum: Int64 = 0
    var index = 0
    while index < rgba.count {
      let redDifference = red &- Int32(rgba[index])
      let greenDifference = green &- Int32(rgba[index &+ 1])
      let blueDifference = blue &- Int32(rgba[index &+ 2])
      let alpha = Int32(rgba[index &+ 3])
      index &+= 4
      // Most of a drawing is clean paper.
      if redDifference | greenDifference | blueDifference == 0 { continue }
      let darker = max(redDifference, max(greenDifference, max(blueDifference, 0))) &* alpha
      let lighter = max(-redDifference, max(-greenDifference, max(-blueDifference, 0))) &* alpha
      darkerSum &+= Int64(darker) &* Int64(darker)
      lighterSum &+= Int64(lighter) &* Int64(lighter)
    }
    return (darkerSum, lighterSum)
  }

  /// On uneven paper: the side to which the brightness of a tile is skewed, over all tiles.
  ///
  /// Ink, even a marker's, covers less than half of a tile of half the canvas, so it is the tail of
  /// the distribution; shadows fill tiles, and those that a shadow's edge crosses are skewed to
  /// either side alike.
  ///
  /// ```
  /// pixels │   ink            paper
  ///        │ ▁▁▂▂▁▁▁▁▁▁▁▁▁▁▂▅██▅▂       Σ (brightness − median)³ < 0: darker
  ///        └────────────────────▶ brightness
  /// ```
  package init(unevenCanvas canvas: Canvas, region: PixelRegion) {
    let rgba = canvas.rgba.span
    let tile = max(6, (region.extent + 1) / 2)
    var skew: Float = 0
    for tileY in stride(from: region.y, to: region.y + region.height, by: tile) {
      for tileX in stride(from: region.x, to: region.x + region.width, by: tile) {
        var counts = [Int](repeating: 0, count: 256)
        let xRange = tileX..<min(tileX + tile, region.x + region.width)
        let yRange = tileY..<min(tileY + tile, region.y + region.height)
        for y in yRange {
          for x in xRange {
            let index = 4 * (y * canvas.width + x)
            let sum = UInt32(rgba[index]) + UInt32(rgba[index + 1]) + UInt32(rgba[index + 2])
            // x · 21846 >> 16 is x / 3 for the sums of three bytes.
            counts[Int((sum &* 21846) >> 16)] += 1
          }
        }
        let median = TileLevels.level(in: counts, exceeding: xRange.count * yRange.count / 2)
        for level in 0..<256 where counts[level] > 0 {
          let difference = Float(level - median)
          skew += Float(counts[level]) * difference * difference * difference
        }
      }
    }
    self = skew <= 0 ? .darkerThanPaper : .lighterThanPaper
  }
}
