/// How the pixels of a picture lie in memory, row by row from the top.
///
/// ```
///         ◀──── width pixels ────▶◀ padding ▶
/// row 0   R G B A  R G B A  …
/// row 1   ▲
///         └ bytesPerRow after row 0
/// ```
public struct BitmapLayout: Sendable, Hashable {
  /// The most pixels a picture may have: 67,108,864 (a square of 8192 by 8192).
  public static let pixelLimit = 1 << 26

  /// Pixels in a row, at least 1.
  public let width: Int
  /// Rows, at least 1.
  public let height: Int
  /// Bytes from the start of a row to that of the next.
  public let bytesPerRow: Int
  /// What a pixel's bytes are.
  public let format: PixelFormat

  /// Describes pixels.
  ///
  /// - Parameters:
  ///   - width: pixels in a row.
  ///   - height: rows.
  ///   - bytesPerRow: bytes from the start of a row to that of the next; nil if there is no padding.
  ///   - format: what a pixel's bytes are.
  /// - Throws: ``BitmapError`` if a side isn't positive, if there are more than ``pixelLimit`` pixels,
  ///   or if a row doesn't fit `bytesPerRow`.
  /// - Complexity: O(1)
  public init(
    width: Int, height: Int, bytesPerRow: Int? = nil, format: PixelFormat = .rgba
  ) throws(BitmapError) {
    guard width > 0, height > 0 else {
      throw .invalidSize(width: width, height: height)
    }
    let (pixelCount, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixelCount <= BitmapLayout.pixelLimit else {
      throw .tooLarge(width: width, height: height, pixelLimit: BitmapLayout.pixelLimit)
    }
    let needed = width * format.bytesPerPixel
    let bytesPerRow = bytesPerRow ?? needed
    // The last row's end is an Int as well.
    guard bytesPerRow >= needed, bytesPerRow <= Int.max / height else {
      throw .invalidBytesPerRow(bytesPerRow, needed: needed)
    }
    self.width = width
    self.height = height
    self.bytesPerRow = bytesPerRow
    self.format = format
  }

  /// The bytes up to the end of the last row's pixels.
  public var byteCount: Int { bytesPerRow * (height - 1) + width * format.bytesPerPixel }

  func check(byteCount actual: Int) throws(BitmapError) {
    guard actual >= byteCount else { throw .tooFewBytes(needed: byteCount, actual: actual) }
  }
}

/// Why some bytes aren't a picture.
public enum BitmapError: Error, Sendable, Hashable {
  /// A side is zero or negative.
  case invalidSize(width: Int, height: Int)
  /// There are more pixels than ``BitmapLayout/pixelLimit``.
  case tooLarge(width: Int, height: Int, pixelLimit: Int)
  /// A row of pixels has more bytes than there are from one row to the next, or those are too many.
  case invalidBytesPerRow(Int, needed: Int)
  /// The pixels reach beyond the bytes.
  case tooFewBytes(needed: Int, actual: Int)
  /// Pixels without padding need `expected` bytes, but there are `actual`.
  case byteCountMismatch(width: Int, height: Int, expected: Int, actual: Int)
}

extension BitmapError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidSize(let width, let height):
      "picture of " + String(width) + "×" + String(height) + " pixels: both sides must be positive"
    case .tooLarge(let width, let height, let pixelLimit):
      "picture of " + String(width) + "×" + String(height) + " pixels: at most "
        + String(pixelLimit) + " pixels are accepted"
    case .invalidBytesPerRow(let actual, let needed):
      "bytesPerRow is " + String(actual) + ": a row of pixels has " + String(needed)
        + " bytes, and the whole picture must be addressable"
    case .tooFewBytes(let needed, let actual):
      "picture: its layout needs " + String(needed) + " bytes, got " + String(actual)
    case .byteCountMismatch(let width, let height, let expected, let actual):
      "picture of " + String(width) + "×" + String(height) + " pixels: " + String(expected)
        + " bytes of RGBA expected, got " + String(actual)
    }
  }
}
