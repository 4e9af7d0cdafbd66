/// A drawing: red, green, blue and straight (not premultiplied) alpha, one byte each, row by row
/// from the top.
///
/// ```
/// rgba = [R G B A  R G B A  …]     pixel (x, y) starts at 4 · (y · width + x)
/// ```
public struct Canvas: Sendable {
  /// The most pixels a canvas may have: 67,108,864 (a square of 8192 by 8192).
  public static let pixelLimit = 1 << 26

  /// Pixels in a row, at least 1.
  public let width: Int
  /// Rows, at least 1.
  public let height: Int
  /// `4 · width · height` bytes.
  public let rgba: [UInt8]

  /// Takes a drawing's bytes as they are; nothing is copied or converted.
  ///
  /// - Throws: ``CanvasError`` if a side isn't positive, if there are more than ``pixelLimit``
  ///   pixels, or if `rgba` doesn't have `4 · width · height` bytes.
  /// - Complexity: O(1)
  public init(rgba: [UInt8], width: Int, height: Int) throws(CanvasError) {
    guard width > 0, height > 0 else {
      throw .invalidSize(width: width, height: height)
    }
    let (pixelCount, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixelCount <= Canvas.pixelLimit else {
      throw .tooLarge(width: width, height: height, pixelLimit: Canvas.pixelLimit)
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

/// Why some bytes aren't a ``Canvas``.
public enum CanvasError: Error, Sendable, Equatable {
  /// A side is zero or negative.
  case invalidSize(width: Int, height: Int)
  /// There are more pixels than ``Canvas/pixelLimit``.
  case tooLarge(width: Int, height: Int, pixelLimit: Int)
  /// The size needs `expected` bytes, but there are `actual`.
  case byteCountMismatch(width: Int, height: Int, expected: Int, actual: Int)
}

extension CanvasError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidSize(let width, let height):
      "canvas of " + String(width) + "×" + String(height) + " pixels: both sides must be positive"
    case .tooLarge(let width, let height, let pixelLimit):
      "canvas of " + String(width) + "×" + String(height) + " pixels: at most "
        + String(pixelLimit) + " pixels are accepted"
    case .byteCountMismatch(let width, let height, let expected, let actual):
      "canvas of " + String(width) + "×" + String(height) + " pixels: " + String(expected)
        + " bytes of RGBA expected, got " + String(actual)
    }
  }
}
