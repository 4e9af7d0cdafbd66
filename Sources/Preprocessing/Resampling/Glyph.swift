import MNISTKernels

/// A digit cut out of its picture, at the working resolution: three times that of the result, with a margin
/// of background.
package struct Glyph: Sendable, Equatable {
  /// Working pixels along a pixel of ``DigitImage``.
  package static let oversampling = 3
  /// The side of the box that MNIST fits a digit into, in working pixels.
  package static let boxSide = 20 * oversampling
  /// Background around the digit, in working pixels: more than dilation needs.
  package static let margin = 8
  /// The most pixels along a side: a box enlarged for erosion, with margins, has 85 at most.
  package static let longestSide = DiscDilation.side
  /// Bytes from a column to the next.
  package static let stride = DiscDilation.stride

  package private(set) var width: Int
  package private(set) var height: Int
  /// `width` columns of ``stride`` values from 0 (background) to 255 (foreground), from the left. Those
  /// after the first `height` are 0. Columns, because resampling makes eight of their values at once.
  package var values: [UInt8] = []

  /// Nothing but background.
  package init(width: Int = 0, height: Int = 0) {
    self.width = 0
    self.height = 0
    clear(width: width, height: height)
  }

  /// Takes a size; all is background.
  mutating func clear(width: Int, height: Int) {
    precondition(max(width, height) <= Glyph.longestSide)
    self.width = width
    self.height = height
    values.fill(0, count: Glyph.stride * width)
  }

  /// Where the values of a column are.
  func column(_ x: Int) -> Range<Int> { Glyph.stride * x..<Glyph.stride * x + height }
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
  /// - Parameters:
  ///   - shape: the digit's place in the foreground and its stroke width.
  ///   - memory: what the work needs.
  package mutating func fit(
    _ foreground: Foreground, _ shape: DigitShape, levels: ForegroundLevels,
    memory: inout GlyphMemory
  ) {
    let length = Float(shape.boundingBox.longerSide)
    let box = Float(Glyph.boxSide)
    let strokeWidth = shape.strokeWidth * box / length
    let dilation = max(0, (Glyph.minStrokeWidth - strokeWidth) / 2)
    let erosion = min(max(0, (strokeWidth - Glyph.maxStrokeWidth) / 2), Glyph.maxErosion)
    let scale = (box - 2 * dilation + 2 * erosion) / length
    memory.resampler.resample(
      foreground, box: shape.boundingBox, levels: levels, scale: scale, into: &self)
    if dilation > 0 {
      // A stroke thinner than a working pixel has its full strength nowhere.
      let visible = min(1, shape.strokeWidth * scale)
      dilate(radius: dilation, threshold: Glyph.strokeThreshold * visible, &memory.dilation)
    } else if erosion > 0 {
      dilate(
        radius: erosion, threshold: 1 - Glyph.strokeThreshold, erodes: true, &memory.dilation)
    }
  }

  /// Widens every stroke by `radius` working pixels on both sides, with a soft edge; or takes them
  /// off, which is widening the background.
  package mutating func dilate(
    radius: Float, threshold: Float, erodes: Bool = false, _ dilation: inout DiscDilation
  ) {
    var span = values.mutableSpan
    dilation.dilate(
      &span, radius: radius, threshold: UInt8(255 * threshold), erodes: erodes)
  }
}

/// What fitting a glyph needs, used again from one to the next.
package struct GlyphMemory: Sendable {
  var resampler = Resampler()
  var dilation = DiscDilation()

  package init() {}
}
