import MNISTKernels

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
    // Of red, green and blue, one after the other.
    var counts = [Int32](repeating: 0, count: 3 * 256)
    // Most samples are the same as the one before.
    sample.forEachColor(minimumAlpha: minimumAlpha) { color, count in
      counts[Int(color.x)] &+= count
      counts[256 &+ Int(color.y)] &+= count
      counts[512 &+ Int(color.z)] &+= count
    }
    let red = BackgroundColor.mostCommon(counts.span.extracting(0..<256))
    let green = BackgroundColor.mostCommon(counts.span.extracting(256..<512))
    let blue = BackgroundColor.mostCommon(counts.span.extracting(512..<768))

    var closeCount: Int32 = 0
    var equalCount: Int32 = 0
    var noiseCount: Int32 = 0
    var sumOfSquares: Int32 = 0
    sample.forEachColor(minimumAlpha: minimumAlpha) { color, count in
      let difference = max(
        abs(Int32(color.x) &- Int32(red)),
        max(abs(Int32(color.y) &- Int32(green)), abs(Int32(color.z) &- Int32(blue))))
      if difference <= 64 { closeCount &+= count }
      if difference <= 4 { equalCount &+= count }
      if difference <= 16 {
        noiseCount &+= count
        sumOfSquares &+= difference &* difference &* count
      }
    }
    (self.red, self.green, self.blue) = (red, green, blue)
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
    var sides = PaperSides(
      red: background.red, green: background.green, blue: background.blue)
    let none = sides
    sides.add(sample.rgba.span)
    // Two hundred pixels with a difference of 32 at full alpha.
    let decisive: Int64 = 200 * 32 * 32 * 255 * 255
    if sample.step > 1 && abs(sides.darker - sides.lighter) < decisive {
      sides = none
      for y in region.y..<region.y + region.height {
        let start = 4 * (y * canvas.width + region.x)
        sides.add(canvas.rgba.span.extracting(start..<start + 4 * region.width))
      }
    }
    self = sides.darker >= sides.lighter ? .darkOnLight : .lightOnDark
  }
}
