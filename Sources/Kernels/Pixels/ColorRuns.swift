/// The colors on a grid over a picture, neighbors of one color together: most of a drawing's pixels are
/// like the one before.
package struct ColorRuns: Sendable {
  /// A color and how many pixels have it.
  package struct Run: Sendable, Equatable {
    /// Red in the lowest byte, alpha in the highest, premultiplied.
    package var color: UInt32
    package var count: Int32
  }

  /// In the grid's order, row by row.
  package private(set) var runs: [Run] = []

  package init() {}

  /// Reads a picture, in memory that is used again.
  ///
  /// - Parameters:
  ///   - pixels: four bytes each, in rows from the top.
  ///   - width: pixels in a row.
  ///   - step: the grid's spacing.
  package mutating func read(_ pixels: Span<UInt8>, width: Int, step: Int) {
    precondition(width > 0 && step > 0, "a picture and a grid")
    let height = pixels.count / 4 / width
    runs.removeAll(keepingCapacity: true)
    // A grid point is read only where it lies in a whole row.
    unsafe pixels.withUnsafeBytes { pixels in
      guard let bytes = pixels.baseAddress else { return }
      var run = Run(color: 0, count: 0)
      var y = 0
      while y < height {
        var x = 0
        while x < width {
          let color = unsafe bytes.loadUnaligned(
            fromByteOffset: 4 &* (y &* width &+ x), as: UInt32.self
          ).littleEndian
          if color != run.color {
            if run.count > 0 { runs.append(run) }
            run = Run(color: color, count: 0)
          }
          run.count &+= 1
          x &+= step
        }
        y &+= step
      }
      if run.count > 0 { runs.append(run) }
    }
  }
}
