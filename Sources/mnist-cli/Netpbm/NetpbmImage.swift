/// A picture read from a Netpbm file, plain or raw PBM, PGM or PPM (`P1`…`P6`), as RGBA pixels.
///
///     P5 width height maximum ␠ samples…     # comments anywhere in the header
///
/// Of a file with several pictures the first is read.
package struct NetpbmImage: Sendable, Equatable {
  /// The largest accepted width and height.
  package static let maximumSide = 16_384

  /// The largest accepted number of pixels.
  package static let maximumPixels = 67_108_864

  /// The number of columns, at least 1.
  package let width: Int

  /// The number of rows, at least 1.
  package let height: Int

  /// The pixels, `4 · width · height` bytes: red, green, blue and an alpha of 255, rows from the
  /// top. Samples are scaled from 0…maximum to 0…255 and rounded.
  package let rgba: [UInt8]

  /// Reads a Netpbm file.
  ///
  /// Memory is taken after the file has been found to have enough bytes for the samples.
  ///
  /// - Throws: ``NetpbmError`` for anything that is not a complete and valid picture.
  package init(decoding bytes: [UInt8]) throws(NetpbmError) {
    guard bytes.count >= 2, bytes[0] == UInt8(ascii: "P"),
      let format = NetpbmFormat(rawValue: bytes[1] &- UInt8(ascii: "0"))
    else {
      throw .invalidSignature
    }
    var reader = NetpbmReader(bytes, from: 2)
    width = try reader.number(.width)
    height = try reader.number(.height)
    try Self.checkSize(width: width, height: height)
    let maximum = format.isBitmap ? 1 : try reader.number(.maximum)
    guard 1...65_535 ~= maximum else { throw .invalidMaximum(maximum) }
    try reader.separator(before: .sample)

    let needed = Self.minimumByteCount(format, width: width, height: height, maximum: maximum)
    guard reader.available >= needed else {
      throw .truncatedSamples(offset: reader.offset, available: reader.available, needed: needed)
    }
    rgba =
      format == .rawBitmap
      ? Self.bitmap(&reader, width: width, height: height)
      : try Self.pixels(&reader, format, count: width * height, maximum: maximum)
  }

  private static func checkSize(width: Int, height: Int) throws(NetpbmError) {
    guard width > 0, height > 0 else { throw .emptyPicture(width: width, height: height) }
    guard width <= maximumSide, height <= maximumSide, width * height <= maximumPixels else {
      throw .tooLarge(width: width, height: height)
    }
  }

  /// The number of bytes of raw samples, or of plain samples with one digit each.
  private static func minimumByteCount(
    _ format: NetpbmFormat,
    width: Int,
    height: Int,
    maximum: Int
  ) -> Int {
    let count = width * height * format.sampleCount
    switch format {
    case .rawBitmap: return (width + 7) / 8 * height
    case .plainBitmap: return count
    case .plainGraymap, .plainPixmap: return 2 * count - 1
    case .rawGraymap, .rawPixmap: return maximum < 256 ? count : 2 * count
    }
  }

  /// Reads one bit a pixel, the first in a byte's highest bit, rows in whole bytes; 1 is black.
  private static func bitmap(_ reader: inout NetpbmReader, width: Int, height: Int) -> [UInt8] {
    var rgba: [UInt8] = []
    rgba.reserveCapacity(4 * width * height)
    for _ in 0..<height {
      var byte: UInt8 = 0
      for x in 0..<width {
        byte = x % 8 == 0 ? reader.byte() : byte << 1
        let gray: UInt8 = byte & 0x80 == 0 ? 255 : 0
        rgba.append(contentsOf: [gray, gray, gray, 255])
      }
    }
    return rgba
  }

  /// Reads pixels of one sample or three.
  private static func pixels(
    _ reader: inout NetpbmReader,
    _ format: NetpbmFormat,
    count: Int,
    maximum: Int
  ) throws(NetpbmError) -> [UInt8] {
    var rgba: [UInt8] = []
    rgba.reserveCapacity(4 * count)
    for pixel in 0..<count {
      for channel in 0..<format.sampleCount {
        let value = try sample(&reader, format, maximum: maximum)
        guard value <= maximum else {
          throw .sampleAboveMaximum(
            sample: pixel * format.sampleCount + channel,
            value: value,
            maximum: maximum
          )
        }
        rgba.append(UInt8((value * 255 + maximum / 2) / maximum))
      }
      if format.sampleCount == 1 {
        rgba.append(contentsOf: repeatElement(rgba[4 * pixel], count: 2))
      }
      rgba.append(255)
    }
    return rgba
  }

  private static func sample(
    _ reader: inout NetpbmReader,
    _ format: NetpbmFormat,
    maximum: Int
  ) throws(NetpbmError) -> Int {
    switch format {
    case .plainBitmap: try 1 - reader.bit()
    case .plainGraymap, .plainPixmap: try reader.number(.sample)
    default:
      maximum < 256 ? Int(reader.byte()) : Int(reader.byte()) << 8 | Int(reader.byte())
    }
  }
}
