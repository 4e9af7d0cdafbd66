/// The levels that divide an ``InkMap`` into paper and ink.
package struct InkLevels: Sendable, Equatable {
  /// At or below this it is paper: grain, compression noise.
  package let floor: Float
  /// Above this a pixel belongs to the ink.
  package let threshold: Float
  /// At this the ink is full.
  package let full: Float

  /// What is above five deviations of the paper's grain is ink. Its mean level, weighted by the
  /// level (Σv²/Σv), is the contrast: a few dark specks don't outweigh a faint stroke, nor a wide
  /// faint shadow a dark stroke.
  ///
  /// Nil when there is nothing but paper.
  package init?(_ map: InkMap) {
    let floor = UInt8(min(6 + 5 * map.grain, 64))
    var sum: Int64 = 0
    var sumOfSquares: Int64 = 0
    for row in 0..<map.height {
      let values = map.values.span.extracting(map.inkedIndices(ofRow: row))
      var start = 0
      while start < values.count {
        let end = min(values.count, start + InkLevels.longestPiece)
        let sums = InkLevels.sums(of: values.extracting(start..<end), above: floor)
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

  /// The pixels whose squares' sum fits 32 bits.
  private static let longestPiece = 1 << 15

  private static func sums(
    of values: Span<UInt8>, above floor: UInt8
  ) -> (levels: Int32, squares: Int32) {
    var levels: Int32 = 0
    var squares: Int32 = 0
    for index in 0..<values.count {
      // Without a branch, so that the loop becomes vector code.
      let ink = values[index] > floor ? Int32(values[index]) : 0
      levels &+= ink
      squares &+= ink &* ink
    }
    return (levels, squares)
  }
}
