/// The color of the background: the most common one, channel by channel.
package struct BackgroundColor: Sendable, Equatable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8
  /// Of the sampled pixels within ±64 of it in every channel, the share within ±4: near 1 on the
  /// clean canvas of a drawing program, small on a photograph.
  package let uniformity: Float
  /// The standard deviation of the pixels within ±16 of it: grain, compression noise.
  package let noise: Float

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    uniformity = 1
    noise = 0
  }

  /// Takes the pixels of a sample whose alpha is at least `minimumAlpha`.
  package init(_ sample: CanvasSample, minimumAlpha: UInt8) {
    let rgba = sample.rgba.span
    var reds = [Int32](repeating: 0, count: 256)
    var greens = reds
    var blues = reds
    var index = 0
    while index < rgba.count {
      if rgba[index &+ 3] >= minimumAlpha {
        reds[Int(rgba[index])] &+= 1
        greens[Int(rgba[index &+ 1])] &+= 1
        blues[Int(rgba[index &+ 2])] &+= 1
      }
      index &+= 4
    }
    red = BackgroundColor.mostCommon(reds.span)
    green = BackgroundColor.mostCommon(greens.span)
    blue = BackgroundColor.mostCommon(blues.span)

    var closeCount = 0
    var equalCount = 0
    var noiseCount = 0
    var sumOfSquares = 0
    index = 0
    while index < rgba.count {
      if rgba[index &+ 3] >= minimumAlpha {
        let difference = max(
          abs(Int(rgba[index]) &- Int(red)),
          max(
            abs(Int(rgba[index &+ 1]) &- Int(green)), abs(Int(rgba[index &+ 2]) &- Int(blue))))
        if difference <= 64 { closeCount &+= 1 }
        if difference <= 4 { equalCount &+= 1 }
        if difference <= 16 {
          noiseCount &+= 1
          sumOfSquares &+= difference &* difference
        }
      }
      index &+= 4
    }
    uniformity = closeCount == 0 ? 1 : Float(equalCount) / Float(closeCount)
    noise = (Float(sumOfSquares) / Float(max(1, noiseCount))).squareRoot()
  }

  /// The mean of the fullest window of 25 levels: a window, because a photograph's background is
  /// spread over many levels while its strokes may share a single one.
  private static func mostCommon(_ counts: Span<Int32>) -> UInt8 {
    let reach = 12
    var windowCount: Int32 = 0
    for level in 0...reach { windowCount += counts[level] }
    var bestCount = windowCount
    var best = 0
    for level in 1..<256 {
      if level + reach < 256 { windowCount += counts[level + reach] }
      if level - reach > 0 { windowCount -= counts[level - reach - 1] }
      if windowCount > bestCount {
        bestCount = windowCount
        best = level
      }
    }
    var sum: Int32 = 0
    for level in max(0, best - reach)...min(255, best + reach) {
      sum += Int32(level) * counts[level]
    }
    return bestCount == 0 ? 0 : UInt8((sum + bestCount / 2) / bestCount)
  }
}

/// On which side of the background's color the drawing is.
package enum Polarity: Sendable, Equatable {
  case darkOnLight
  case lightOnDark

  /// On an even background: the side with the larger sum of squared differences.
  ///
  /// The sample decides, unless the drawing is so small that it misses it.
  package init(
    _ sample: CanvasSample, of canvas: Canvas, region: PixelRegion, background: BackgroundColor
  ) {
    var squares = Polarity.squares(sample.rgba.span, background)
    // Two hundred pixels with a difference of 32 at full alpha.
    let decisive: Int64 = 200 * 32 * 32 * 255 * 255
    if sample.step > 1 && abs(squares.darker - squares.lighter) < decisive {
      squares = (darker: 0, lighter: 0)
      for y in region.y..<region.y + region.height {
        let start = 4 * (y * canvas.width + region.x)
        let row = Polarity.squares(
          canvas.rgba.span.extracting(start..<start + 4 * region.width), background)
        squares.darker += row.darker
        squares.lighter += row.lighter
      }
    }
    self = squares.darker >= squares.lighter ? .darkOnLight : .lightOnDark
  }

  /// The sums of the squared differences from the background on either side, weighted by alpha.
  private static func squares(
    _ rgba: Span<UInt8>, _ background: BackgroundColor
  ) -> (darker: Int64, lighter: Int64) {
    let red = Int32(background.red)
    let green = Int32(background.green)
    let blue = Int32(background.blue)
    var darkerSum: Int64 = 0
    var lighterSum: Int64 = 0
    var index = 0
    while index < rgba.count {
      let redDifference = red &- Int32(rgba[index])
      let greenDifference = green &- Int32(rgba[index &+ 1])
      let blueDifference = blue &- Int32(rgba[index &+ 2])
      let alpha = Int32(rgba[index &+ 3])
      index &+= 4
      // Most of a drawing is clean background.
      if redDifference | greenDifference | blueDifference == 0 { continue }
      let darker = max(redDifference, max(greenDifference, max(blueDifference, 0))) &* alpha
      let lighter = max(-redDifference, max(-greenDifference, max(-blueDifference, 0))) &* alpha
      darkerSum &+= Int64(darker) &* Int64(darker)
      lighterSum &+= Int64(lighter) &* Int64(lighter)
    }
    return (darkerSum, lighterSum)
  }
}
