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
  /// Squared differences of the sampled pixels, in the channel where they are largest: of the darker
  /// ones, less those of the lighter ones.
  private let darkness: Int64

  package init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    uniformity = 1
    noise = 0
    darkness = 0
  }

  /// Takes the pixels of a sample whose alpha is at least `minimumAlpha`.
  init(_ sample: PixelSample, minimumAlpha: Int32) {
    // Of red, green and blue, one after the other, each with levels that no pixel has on both sides.
    var counts = InlineArray<864, Int32>(repeating: 0)
    for color in sample.colors where color.alpha >= minimumAlpha {
      counts[LevelWindow.first(0) &+ Int(color.red)] &+= color.count
      counts[LevelWindow.first(1) &+ Int(color.green)] &+= color.count
      counts[LevelWindow.first(2) &+ Int(color.blue)] &+= color.count
    }
    let red = LevelWindow.mostCommon(counts.span, of: 0)
    let green = LevelWindow.mostCommon(counts.span, of: 1)
    let blue = LevelWindow.mostCommon(counts.span, of: 2)

    var closeCount: Int32 = 0
    var equalCount: Int32 = 0
    var noiseCount: Int32 = 0
    var sumOfSquares: Int32 = 0
    var darkness: Int64 = 0
    for color in sample.colors where color.alpha >= minimumAlpha {
      let differences = (
        Int32(red) &- color.red, Int32(green) &- color.green, Int32(blue) &- color.blue
      )
      let darker = max(differences.0, max(differences.1, max(differences.2, 0)))
      let lighter = max(-differences.0, max(-differences.1, max(-differences.2, 0)))
      darkness +=
        Int64((darker &* darker &- lighter &* lighter) &* color.alpha)
        * Int64(color.count)
      let difference = max(darker, lighter)
      if difference <= 64 { closeCount &+= color.count }
      if difference <= 4 { equalCount &+= color.count }
      if difference <= 16 {
        noiseCount &+= color.count
        sumOfSquares &+= difference &* difference &* color.count
      }
    }
    (self.red, self.green, self.blue) = (red, green, blue)
    self.darkness = darkness
    uniformity = closeCount == 0 ? 1 : Float(equalCount) / Float(closeCount)
    noise = Float.sqrt(Float(sumOfSquares) / Float(max(1, noiseCount)))
  }

  /// The side where the drawing is, if the sample has enough of it: of 200 pixels, a difference of 32.
  var polarity: Polarity? {
    if abs(darkness) < 200 * 32 * 32 * 255 { return nil }
    return darkness > 0 ? .darkOnLight : .lightOnDark
  }
}

/// The levels of a channel that count as one.
private enum LevelWindow {
  /// The levels on each side of one that belong to its window.
  private static let reach = 12
  /// Before the first level and after the last there are as many that no pixel has.
  private static let room = 16
  private static let length = room + 256 + room

  /// Where the levels of a channel begin.
  static func first(_ channel: Int) -> Int { channel * length + room }

  /// The mean of the fullest window of 25 levels, the first if there are several: a window, because a
  /// photograph's background is spread over many levels while its strokes may share a single one.
  static func mostCommon(_ counts: Span<Int32>, of channel: Int) -> UInt8 {
    let counts = counts.extracting(channel * length..<(channel + 1) * length)
    var windowCount: Int32 = 0
    for index in room..<room + reach { windowCount &+= counts[index] }
    var bestCount: Int32 = 0
    var best = room
    for index in room..<room + 256 {
      windowCount &+= counts[index &+ reach] &- counts[index &- reach &- 1]
      let isBetter = windowCount > bestCount
      best = isBetter ? index : best
      bestCount = isBetter ? windowCount : bestCount
    }
    if bestCount == 0 { return 0 }
    var sum: Int32 = 0
    for index in best - reach...best + reach { sum += Int32(index - room) * counts[index] }
    return UInt8((sum + bestCount / 2) / bestCount)
  }
}

/// On which side of the background's color the drawing is.
package enum Polarity: Sendable, Equatable {
  case darkOnLight
  case lightOnDark

  /// On an even background: the side with the larger sum of squared differences. The sample that it
  /// was found in decides, unless the drawing is so small that it misses it.
  package init(_ thumbnail: Thumbnail, background: BackgroundColor) {
    if let polarity = background.polarity {
      self = polarity
      return
    }
    var sides = PaperSides(
      red: background.red, green: background.green, blue: background.blue)
    sides.add(thumbnail.pixels.span)
    self = sides.darker >= sides.lighter ? .darkOnLight : .lightOnDark
  }
}
