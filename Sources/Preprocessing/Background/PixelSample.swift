import MNISTKernels

/// The colors on a grid over a thumbnail: of some 1,600 pixels, or of all if there are fewer. They are
/// enough to know the background.
package struct PixelSample: Sendable {
  /// A color and how many neighbors in the grid's order have it.
  struct Color {
    /// As they would be without alpha.
    let red: Int32
    let green: Int32
    let blue: Int32
    let alpha: Int32
    let count: Int32

    init(_ run: ColorRuns.Run) {
      let alpha = run.color >> 24
      func level(_ shift: UInt32) -> Int32 {
        let level = run.color >> shift & 255
        if alpha == 255 || alpha == 0 { return Int32(level) }
        return Int32(min(255, (level * 255 + alpha / 2) / alpha))
      }
      red = level(0)
      green = level(8)
      blue = level(16)
      self.alpha = Int32(alpha)
      count = run.count
    }
  }

  private var runs = ColorRuns()

  package init() {}

  /// Takes the colors of a thumbnail, in memory that is used again.
  package mutating func take(_ thumbnail: Thumbnail) {
    let area = Float(thumbnail.width) * Float(thumbnail.height)
    // Half a pixel more, so that 140 by 140 pixels give 35 by 35.
    let step = max(1, Int(Float.sqrt(area / 1600) + 0.5))
    runs.read(thumbnail.pixels.span, width: thumbnail.width, step: step)
  }

  /// The colors, row by row.
  var colors: some Sequence<Color> { runs.runs.lazy.map { Color($0) } }
}
