/// A drawing: red, green, blue and straight (not premultiplied) alpha, one byte each, row by row
/// from the top.
///
/// ```
/// rgba = [R G B A  R G B A  …]     pixel (x, y) starts at 4 · (y · width + x)
/// ```
public struct Canvas: Sendable {
  /// The most pixels a canvas may have: 67,108,864 (a square of 8192 by 8192).
  public static let maximumPixelCount = 1 << 26

  /// Pixels in a row, at least 1.
  public let width: Int
  /// Rows, at least 1.
  public let height: Int
  /// `4 · width · height` bytes.
  public let rgba: [UInt8]

  /// Takes a drawing's bytes as they are; nothing is copied or converted.
  ///
  /// - Throws: ``CanvasError`` when a side isn't positive, when there are more than
  ///   ``maximumPixelCount`` pixels, or when `rgba` doesn't have `4 · width · height` bytes.
  /// - Complexity: O(1)
  public init(rgba: [UInt8], width: Int, height: Int) throws(CanvasError) {
    guard width > 0, height > 0 else {
      throw .invalidSize(width: width, height: height)
    }
    let (pixelCount, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixelCount <= Canvas.maximumPixelCount else {
      throw .tooLarge(width: width, height: height, maximumPixelCount: Canvas.maximumPixelCount)
    }
    guard rgba.count == 4 * pixelCount else {
      throw .byteCountMismatch(
        width: width, height: height, expected: 4 * pixelCount, actual: rgba.count)
    }
    self.width = width
    self.height = height
    self.rgba = rgba
  }
}
