/// A regular grid of pixels that are stored together: the whole picture, or one of Adam7's seven
/// passes (PNG specification, section 8.2), which fill each square of 8 × 8 pixels in this order:
///
///     1 6 4 6 2 6 4 6
///     7 7 7 7 7 7 7 7
///     5 6 5 6 5 6 5 6
///     7 7 7 7 7 7 7 7
///     3 6 4 6 3 6 4 6
///     7 7 7 7 7 7 7 7
///     5 6 5 6 5 6 5 6
///     7 7 7 7 7 7 7 7
struct InterlacePass {
  /// 1…7 in an interlaced picture, otherwise 1.
  let number: Int

  /// The column of the first pixel, and the columns from one pixel to the next.
  let xStart: Int
  let xStep: Int

  /// The row of the first pixel, and the rows from one pixel to the next.
  let yStart: Int
  let yStep: Int

  /// The number of pixels in a row and in a column of the pass.
  let width: Int
  let height: Int

  /// The number of bytes of a stored row, without its filter type.
  let bytesPerRow: Int

  /// The number of bytes of all stored rows with their filter types.
  var byteCount: Int { height * (bytesPerRow + 1) }

  /// The passes of a picture that contain pixels, in the order in which they are stored.
  ///
  /// Their bytes are at most nine for each pixel, which an `Int` can count within ``PNGLimits``.
  static func passes(of header: ImageHeader) -> [InterlacePass] {
    guard header.isInterlaced else {
      return [InterlacePass(header, number: 1, x: (0, 1), y: (0, 1))]
    }
    let passes = [
      InterlacePass(header, number: 1, x: (0, 8), y: (0, 8)),
      InterlacePass(header, number: 2, x: (4, 8), y: (0, 8)),
      InterlacePass(header, number: 3, x: (0, 4), y: (4, 8)),
      InterlacePass(header, number: 4, x: (2, 4), y: (0, 4)),
      InterlacePass(header, number: 5, x: (0, 2), y: (2, 4)),
      InterlacePass(header, number: 6, x: (1, 2), y: (0, 2)),
      InterlacePass(header, number: 7, x: (0, 1), y: (1, 2)),
    ]
    return passes.filter { $0.width > 0 && $0.height > 0 }
  }

  private init(
    _ header: ImageHeader,
    number: Int,
    x: (start: Int, step: Int),
    y: (start: Int, step: Int)
  ) {
    self.number = number
    (xStart, xStep) = x
    (yStart, yStep) = y
    width = (header.width - x.start - 1 + x.step) / x.step
    height = (header.height - y.start - 1 + y.step) / y.step
    // Eight pixels fill whole bytes; counted this way, the product can't overflow.
    bytesPerRow =
      width / 8 * header.bitsPerPixel + (width % 8 * header.bitsPerPixel + 7) / 8
  }
}

/// The pixels of the picture that one row of a pass fills.
struct PixelRow {
  /// The number of pixels.
  let count: Int

  /// The row of the picture.
  let y: Int

  /// The column of the first pixel, and the columns from one pixel to the next.
  let xStart: Int
  let xStep: Int

  /// The index of the first pixel's red byte among all bytes of the picture.
  let firstByte: Int

  init(_ pass: InterlacePass, row: Int, imageWidth: Int) {
    count = pass.width
    y = pass.yStart + row * pass.yStep
    xStart = pass.xStart
    xStep = pass.xStep
    firstByte = 4 * (y * imageWidth + xStart)
  }
}
