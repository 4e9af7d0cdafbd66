/// A digit cut out of its canvas, at the working resolution: four times that of the result, with
/// a margin of background.
package struct Glyph: Sendable, Equatable {
  /// Working pixels along a pixel of ``DigitImage``.
  package static let oversampling = 4
  /// The side of the box that MNIST fits a digit into, in working pixels.
  package static let boxSide = 20 * oversampling
  /// Background around the digit, in working pixels: what dilation may need.
  package static let margin = 10

  package let width: Int
  package let height: Int
  /// `width · height` values from 0 (background) to 1 (foreground), row by row from the top.
  package var values: [Float]

  package init(width: Int, height: Int, values: [Float]) {
    precondition(values.count == width * height)
    self.width = width
    self.height = height
    self.values = values
  }
}

extension Glyph {
  /// Strokes thinner than this, in working pixels, are thickened to it. In MNIST, a quarter of the
  /// digits have strokes thinner than 2.3 pixels, and half have between 2.3 and 3.2.
  private static let minStrokeWidth: Float = 2.4 * Float(oversampling)
  /// Strokes wider than this are thinned to it: the loops of a marker, all but closed, open again.
  private static let maxStrokeWidth: Float = 3 * Float(oversampling)
  /// The most to take off on each side: what is wider isn't a stroke but a blot.
  private static let maxErosion: Float = 1.5 * Float(oversampling)
  /// A working pixel belongs to a stroke above this.
  private static let strokeThreshold: Float = 0.4

  /// Fits the digit into the box of 20×20 with strokes as wide as MNIST's: thin ones are thickened
  /// and thick ones thinned, within the box.
  ///
  /// - Parameter shape: the digit's place in the foreground and its stroke width.
  package init(_ foreground: Foreground, _ shape: DigitShape, levels: ForegroundLevels) {
    let length = Float(shape.boundingBox.longerSide)
    let box = Float(Glyph.boxSide)
    let strokeWidth = shape.strokeWidth * box / length
    let dilation = max(0, (Glyph.minStrokeWidth - strokeWidth) / 2)
    let erosion = min(max(0, (strokeWidth - Glyph.maxStrokeWidth) / 2), Glyph.maxErosion)
    let scale = (box - 2 * dilation + 2 * erosion) / length
    self.init(foreground, box: shape.boundingBox, levels: levels, scale: scale)
    if dilation > 0 {
      // A stroke thinner than a working pixel has its full strength nowhere.
      let visible = min(1, shape.strokeWidth * scale)
      dilate(radius: dilation, threshold: Glyph.strokeThreshold * visible)
    } else if erosion > 0 {
      erode(radius: erosion, threshold: Glyph.strokeThreshold)
    }
  }

  /// Widens every stroke by `radius` working pixels on both sides, with a soft edge.
  ///
  /// The distance to the nearest stroke is found in two sweeps over the rows, in which each pixel
  /// takes the smallest of its neighbors' distances plus a step: 1 along the axes, √2 diagonally.
  /// Only distances below ``DistanceMap/reach`` matter.
  ///
  /// ```
  /// down:  ↘ ↓ ↙      up:  · · ←       1 where distance ≤ radius,
  ///        → ·             ↗ ↑ ↖       falling to 0 one pixel further
  /// ```
  package mutating func dilate(radius: Float, threshold: Float) {
    guard width > 2, height > 1 else { return }
    var distances = DistanceMap(
      width: width, height: height, values.span, above: threshold)
    distances.sweep()
    let scale = 1 / Float(DistanceMap.one)
    let found = distances.values.span.extracting(0..<values.count)
    var span = values.mutableSpan
    for index in 0..<found.count {
      let value = min(1, max(0, radius + 1 - Float(found[index]) * scale))
      span[index] = max(span[index], value)
    }
  }

  /// Takes `radius` working pixels off every stroke on both sides: dilates the background.
  package mutating func erode(radius: Float, threshold: Float) {
    invert()
    dilate(radius: radius, threshold: 1 - threshold)
    invert()
  }

  private mutating func invert() {
    var span = values.mutableSpan
    for index in 0..<span.count { span[index] = 1 - span[index] }
  }
}
