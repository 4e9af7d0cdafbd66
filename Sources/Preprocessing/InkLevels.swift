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
    for value in map.values {
      // Without a branch, so that the loop becomes vector code.
      let ink = value > floor ? Int64(value) : 0
      sum &+= ink
      sumOfSquares &+= ink &* ink
    }
    guard sum > 0 else { return nil }
    let contrast = Float(sumOfSquares) / Float(sum)
    guard contrast >= 10 else { return nil }
    self.floor = min(Float(floor), contrast * 0.5)
    full = contrast
    threshold = max(Float(floor), 0.4 * contrast)
  }
}
