/// The largest picture that ``PNGImage`` accepts, checked before memory is taken for it.
///
/// Reading needs up to 8 bytes a pixel for the decompressed samples (16-bit RGBA; half a byte and
/// less for most drawings) and 4 bytes a pixel for the result.
public struct PNGLimits: Sendable, Equatable {
  /// The largest accepted width in pixels.
  public var maximumWidth: Int

  /// The largest accepted height in pixels.
  public var maximumHeight: Int

  /// The largest accepted number of pixels. Whatever is set here, a picture of more than
  /// `Int.max / 16` pixels, whose bytes an `Int` can't count, is refused.
  public var maximumPixels: Int

  /// Makes limits; the defaults accept 16,384 pixels a side and 67,108,864 (64 · 2²⁰) in all.
  public init(
    maximumWidth: Int = 16_384,
    maximumHeight: Int = 16_384,
    maximumPixels: Int = 67_108_864
  ) {
    self.maximumWidth = maximumWidth
    self.maximumHeight = maximumHeight
    self.maximumPixels = maximumPixels
  }

  /// Refuses a picture that is too large.
  func check(width: Int, height: Int) throws(PNGError) {
    guard width <= maximumWidth else {
      throw .widthAboveLimit(width: width, limit: maximumWidth)
    }
    guard height <= maximumHeight else {
      throw .heightAboveLimit(height: height, limit: maximumHeight)
    }
    let limit = min(maximumPixels, Int.max / 16)
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= limit else {
      throw .pixelsAboveLimit(width: width, height: height, limit: limit)
    }
  }
}
