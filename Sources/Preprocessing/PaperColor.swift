/// The colour of the paper: the commonest one, channel by channel.
package struct PaperColor: Sendable, Equatable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8
  /// Of the looked-at pixels that are within ±64 of it in every channel, the share within ±4: near
  /// 1 on the clean canvas of a drawing program, small on a photograph.
  package let uniformity: Float
  /// The standard deviation of the pixels within ±16 of it: grain, compression noise.
  package let grain: Float

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    uniformity = 1
    grain = 0
  }

  /// Takes the pixels of a sample, those below `minimumAlpha` excepted.
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
    red = PaperColor.commonest(reds.span)
    green = PaperColor.commonest(greens.span)
    blue = PaperColor.commonest(blues.span)

    var samples = 0
    var near = 0
    var grainSamples = 0
    var sumOfSquares = 0
    index = 0
    while index < rgba.count {
      if rgba[index &+ 3] >= minimumAlpha {
        let difference = max(
          abs(Int(rgba[index]) &- Int(red)),
          max(
            abs(Int(rgba[index &+ 1]) &- Int(green)), abs(Int(rgba[index &+ 2]) &- Int(blue))))
        if difference <= 64 { samples &+= 1 }
        if difference <= 4 { near &+= 1 }
        if difference <= 16 {
          grainSamples &+= 1
          sumOfSquares &+= difference &* difference
        }
      }
      index &+= 4
    }
    uniformity = samples == 0 ? 1 : Float(near) / Float(samples)
    grain = (Float(sumOfSquares) / Float(max(1, grainSamples))).squareRoot()
  }

  /// The middle of the fullest window of 25 levels: a window, because a photograph's paper is
  /// spread over many levels while its ink may sit in one.
  private static func commonest(_ counts: Span<Int32>) -> UInt8 {
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
