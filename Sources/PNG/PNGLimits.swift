/// The largest picture that ``PNGImage`` accepts, checked before memory is taken for it.
///
/// Reading needs up to 8 bytes a pixel for the decompressed samples (16-bit RGBA; half a byte or
/// less for most drawings) and 4 bytes a pixel for the result.
public struct PNGLimits: Sendable, Equatable {
  /// How many pixels wide a picture may be. Default: 16,384.
  public var width: Int

  /// How many pixels high a picture may be. Default: 16,384.
  public var height: Int

  /// How many pixels a picture may have. Default: 67,108,864 (2²⁶). Whatever is set here, a picture
  /// of more than `Int.max / 16` pixels is refused, because an `Int` can't count its bytes.
  public var pixels: Int

  /// Makes limits.
  public init(width: Int = 16_384, height: Int = 16_384, pixels: Int = 67_108_864) {
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// Refuses a picture that is too large.
  func check(width: Int, height: Int) throws(PNGError) {
    guard width <= self.width else {
      throw .widthAboveLimit(width: width, limit: self.width)
    }
    guard height <= self.height else {
      throw .heightAboveLimit(height: height, limit: self.height)
    }
    let limit = min(pixels, Int.max / 16)
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels <= limit else {
      throw .pixelsAboveLimit(width: width, height: height, limit: limit)
    }
  }
}
