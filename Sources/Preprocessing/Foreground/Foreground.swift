/// How much each pixel of a thumbnail stands out from the background: 0 is background; the scale is
/// the picture's own contrast.
package struct Foreground: Sendable {
  package private(set) var width: Int
  package private(set) var height: Int
  /// `width · height` values, row by row from the top.
  package var values: [UInt8]
  /// The standard deviation of the background's noise, in the same unit.
  package var noise: Float
  /// For each row, the columns outside of which all values are 0 and needn't be looked at.
  package internal(set) var occupiedColumns: [Range<Int>]
  private var sample = PixelSample()

  /// Whether there are few pixels: strokes may be a part of everything that is measured.
  var isSmall: Bool { values.count < 1700 }

  /// Takes measured values; whole rows are occupied.
  package init(width: Int = 0, height: Int = 0, values: [UInt8] = [], noise: Float = 0) {
    precondition(values.count == width * height)
    self.width = width
    self.height = height
    self.values = values
    self.noise = noise
    occupiedColumns = [Range<Int>](repeating: 0..<width, count: height)
  }

  /// Measures a thumbnail, in memory that is used again from call to call.
  ///
  /// On an even background, a value is the difference from the background's color in the channel
  /// that differs most, on the side (darker or lighter) where the drawing is. An uneven background
  /// is measured in tiles and subtracted.
  package mutating func measure(_ thumbnail: Thumbnail) {
    sample.take(thumbnail)
    switch Background(thumbnail, sample) {
    case .transparent:
      measureAlpha(thumbnail)
    case .color(let color):
      if color.uniformity >= 0.7 {
        let polarity = Polarity(thumbnail, background: color)
        measure(thumbnail, onEven: color, polarity: polarity)
        // In a small picture, the edges of blurred strokes are a part of what seems to be noise.
        if isSmall { noise = min(noise, largestLikelyNoise()) }
      } else {
        let polarity = Polarity(uneven: thumbnail)
        measure(thumbnail, onUneven: color, polarity: polarity)
        subtractBackground()
      }
    }
  }

  /// Takes a region of values that are measured already, one byte each.
  mutating func take(_ bytes: Span<UInt8>, _ layout: BitmapLayout, region: PixelRegion) {
    clear(width: region.width, height: region.height, occupied: 0..<region.width, noise: 0)
    for row in 0..<height {
      let source = bytes.extracting(layout.bytes(ofRow: row, in: region))
      Foreground.copy(source, to: &values, at: row * width)
    }
  }

  private static func copy(_ source: Span<UInt8>, to values: inout [UInt8], at start: Int) {
    var span = values.mutableSpan
    var target = span._mutatingExtracting(start..<start + source.count)
    for index in 0..<source.count { target[index] = source[index] }
  }

  /// Takes a size; all values are 0.
  ///
  /// - Parameter occupied: the columns of each row that are going to be measured.
  mutating func clear(width: Int, height: Int, occupied: Range<Int>, noise: Float) {
    self.width = width
    self.height = height
    self.noise = noise
    values.fill(0, count: width * height)
    occupiedColumns.removeAll(keepingCapacity: true)
    occupiedColumns.append(contentsOf: repeatElement(occupied, count: height))
  }

  /// Where in ``values`` a row's occupied columns are.
  func occupiedIndices(ofRow row: Int) -> Range<Int> {
    let columns = occupiedColumns[row]
    return row * width + columns.lowerBound..<row * width + columns.upperBound
  }
}

/// The levels that divide a ``Foreground`` into background and strokes.
package struct ForegroundLevels: Sendable, Equatable {
  /// At or below this it is background: grain, compression noise.
  package let floor: Float
  /// Above this a pixel belongs to a stroke.
  package let threshold: Float
  /// From this on a stroke has its full strength.
  package let full: Float

  /// What exceeds five standard deviations of the noise is foreground, in small pictures fewer. Its mean level, weighted by
  /// the level (Σv²/Σv), is the contrast: a few dark specks don't outweigh a faint stroke, nor a
  /// wide faint shadow a dark stroke.
  ///
  /// Nil if there is nothing but background.
  package init?(_ foreground: Foreground) {
    let deviations = ForegroundLevels.deviations(foreground)
    let floor = UInt8(min(6 + deviations * foreground.noise, 64))
    var sum: Int64 = 0
    var sumOfSquares: Int64 = 0
    for row in 0..<foreground.height {
      let values = foreground.values.span.extracting(foreground.occupiedIndices(ofRow: row))
      var start = 0
      while start < values.count {
        let end = min(values.count, start + ForegroundLevels.blockLength)
        let sums = ForegroundLevels.sums(of: values.extracting(start..<end), above: floor)
        sum += Int64(sums.levels)
        sumOfSquares += Int64(sums.squares)
        start = end
      }
    }
    guard sum > 0 else { return nil }
    let contrast = Float(sumOfSquares) / Float(sum)
    guard contrast >= 10 else { return nil }
    self.floor = min(Float(floor), contrast * 0.5)
    full = contrast
    threshold = max(Float(floor), 0.4 * contrast)
  }

  private init(floor: Float, threshold: Float, full: Float) {
    self.floor = floor
    self.threshold = threshold
    self.full = full
  }

  /// The levels of strokes that are hardly wider than a pixel, as on small scans: between two pixels
  /// they are half as dark as on one, and pencil is paler where it is pressed less. What exceeds this
  /// threshold is part of a stroke only if it is connected with what exceeds the other.
  var ofThinStrokes: ForegroundLevels {
    let threshold = min(max(floor, 0.18 * full), 0.3 * full)
    return ForegroundLevels(
      floor: min(floor, threshold), threshold: threshold, full: 0.55 * full)
  }

  /// So many standard deviations of the noise that hardly a pixel exceeds them by chance, and no group of
  /// them: of few pixels, fewer exceed any limit, and faint strokes are a larger part.
  private static func deviations(_ foreground: Foreground) -> Float {
    foreground.isSmall ? 2.6 : 5
  }

  /// For so many pixels the sum of squares fits 32 bits.
  private static let blockLength = 1 << 15

  private static func sums(
    of values: Span<UInt8>, above floor: UInt8
  ) -> (levels: UInt32, squares: UInt32) {
    var levels: UInt32 = 0
    var squares: UInt32 = 0
    for index in 0..<values.count {
      // Without a branch, so that the loop becomes vector code; a square fits 16 bits.
      let level = values[index] > floor ? UInt16(values[index]) : 0
      levels &+= UInt32(level)
      squares &+= UInt32(level &* level)
    }
    return (levels, squares)
  }
}
