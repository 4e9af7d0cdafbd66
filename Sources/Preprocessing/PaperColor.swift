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

  /// Looks at about sixteen hundred pixels on a grid, those below `minimumAlpha` excepted.
  package init(canvas: Canvas, region: PixelRegion, minimumAlpha: UInt8) {
    let rgba = canvas.rgba.span
    let step = PaperColor.samplingStep(region)
    var counts = [Int32](repeating: 0, count: 3 * 256)
    for y in stride(from: region.y, to: region.y + region.height, by: step) {
      for x in stride(from: region.x, to: region.x + region.width, by: step) {
        let index = 4 * (y * canvas.width + x)
        if rgba[index + 3] < minimumAlpha { continue }
        counts[Int(rgba[index])] += 1
        counts[256 + Int(rgba[index + 1])] += 1
        counts[512 + Int(rgba[index + 2])] += 1
      }
    }
    red = PaperColor.commonest(counts[0..<256])
    green = PaperColor.commonest(counts[256..<512])
    blue = PaperColor.commonest(counts[512..<768])

    var samples = 0
    var near = 0
    var grainSamples = 0
    var sumOfSquares = 0
    for y in stride(from: region.y, to: region.y + region.height, by: step) {
      for x in stride(from: region.x, to: region.x + region.width, by: step) {
        let index = 4 * (y * canvas.width + x)
        if rgba[index + 3] < minimumAlpha { continue }
        let difference = max(
          abs(Int(rgba[index]) - Int(red)),
          max(abs(Int(rgba[index + 1]) - Int(green)), abs(Int(rgba[index + 2]) - Int(blue))))
        if difference <= 64 { samples += 1 }
        if difference <= 4 { near += 1 }
        if difference <= 16 {
          grainSamples += 1
          sumOfSquares += difference * difference
        }
      }
    }
    uniformity = samples == 0 ? 1 : Float(near) / Float(samples)
    grain = (Float(sumOfSquares) / Float(max(1, grainSamples))).squareRoot()
  }

  /// The grid spacing that looks at about sixteen hundred pixels of a region.
  package static func samplingStep(_ region: PixelRegion) -> Int {
    let area = Float(region.width) * Float(region.height)
    return max(1, Int((area / 1600).squareRoot()))
  }

  /// The middle of the fullest window of 25 levels: a window, because a photograph's paper is
  /// spread over many levels while its ink may sit in one.
  private static func commonest(_ counts: ArraySlice<Int32>) -> UInt8 {
    let first = counts.startIndex
    let reach = 12
    var windowCount: Int32 = 0
    for level in 0...reach { windowCount += counts[first + level] }
    var bestCount = windowCount
    var best = 0
    for level in 1..<256 {
      if level + reach < 256 { windowCount += counts[first + level + reach] }
      if level - reach > 0 { windowCount -= counts[first + level - reach - 1] }
      if windowCount > bestCount {
        bestCount = windowCount
        best = level
      }
    }
    var sum: Int32 = 0
    for level in max(0, best - reach)...min(255, best + reach) {
      sum += Int32(level) * counts[first + level]
    }
    return bestCount == 0 ? 0 : UInt8((sum + bestCount / 2) / bestCount)
  }
}
