/// A picture of pixels with its memory, as a drawing or a photograph comes.
///
/// ```
/// bytes = [R G B A  R G B A  …]     of .rgba without padding, pixel (x, y) starts at 4 · (y · width + x)
/// ```
///
/// Pixels that are elsewhere needn't become a bitmap: whatever takes one also takes a span of bytes with
/// a ``BitmapLayout``, and copies nothing.
public struct Bitmap: Sendable, Hashable {
  /// How the pixels lie in ``bytes``.
  public let layout: BitmapLayout
  /// The pixels, row by row from the top: at least `layout.byteCount` bytes.
  public let bytes: [UInt8]

  /// Pixels in a row, at least 1.
  public var width: Int { layout.width }
  /// Rows, at least 1.
  public var height: Int { layout.height }

  /// Takes bytes as they are; nothing is copied or converted.
  ///
  /// - Throws: ``BitmapError/tooFewBytes(needed:actual:)``.
  /// - Complexity: O(1)
  public init(bytes: [UInt8], layout: BitmapLayout) throws(BitmapError) {
    try layout.check(byteCount: bytes.count)
    self.layout = layout
    self.bytes = bytes
  }

  /// Takes red, green, blue and straight (not premultiplied) alpha, one byte each, without padding.
  ///
  /// - Throws: ``BitmapError`` if a side isn't positive, if there are too many pixels, or if `rgba`
  ///   doesn't have `4 · width · height` bytes.
  /// - Complexity: O(1)
  public init(rgba: [UInt8], width: Int, height: Int) throws(BitmapError) {
    let layout = try BitmapLayout(width: width, height: height)
    guard rgba.count == layout.byteCount else {
      throw .byteCountMismatch(
        width: width, height: height, expected: layout.byteCount, actual: rgba.count)
    }
    self.layout = layout
    bytes = rgba
  }
}
