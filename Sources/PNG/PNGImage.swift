/// A still picture read from a PNG file, as eight-bit RGBA pixels.
///
/// All color types, bit depths and interlace methods of the PNG specification (third edition) are
/// read. Checksums (the CRC-32 of each chunk, the Adler-32 of the image data) are checked, and a file
/// that breaks a rule is refused with a ``PNGError`` that names the rule and the place. Color spaces
/// and gamma are not applied; from an animation, the static image is read.
///
/// As in other readers, bytes after the `IEND` chunk are ignored, and matches may reach further back
/// than the window size in the zlib header says.
public struct PNGImage: Sendable, Equatable {
  /// The number of columns, at least 1.
  public let width: Int

  /// The number of rows, at least 1.
  public let height: Int

  /// The pixels, `4 · width · height` bytes: red, green, blue, alpha of each, rows from the top.
  ///
  /// Alpha is straight (colors are not multiplied by it); 255 is opaque. Samples of 1, 2 and 4 bits
  /// are scaled to 0…255; samples of 16 bits are rounded to the nearest of 256 levels.
  public let rgba: [UInt8]

  /// Reads a PNG file.
  ///
  /// Time and memory are proportional to the file's size and the number of pixels. A picture larger
  /// than `limits` allow, or larger than its compressed data can hold, is refused before memory is
  /// taken for it.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - limits: the largest picture to accept.
  /// - Throws: ``PNGError`` for anything but a complete and valid PNG file within `limits`.
  public init(decoding bytes: [UInt8], limits: PNGLimits = PNGLimits()) throws(PNGError) {
    let contents = try PNGContents(bytes, limits: limits)
    width = contents.header.width
    height = contents.header.height
    rgba = try ScanlineDecoder(contents).pixels()
  }
}
