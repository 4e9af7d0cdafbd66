/// A picture read from a Netpbm file, plain or raw PBM, PGM or PPM (`P1`…`P6`), as RGBA pixels.
///
///     P5 width height maximum ␠ samples…     # comments anywhere in the header
///
/// If a file has several pictures, the first is read.
package struct NetpbmImage: Sendable, Equatable {
  /// How many pixels wide and high a picture may be.
  package static let sideLimit = 16_384

  /// How many pixels a picture may have.
  package static let pixelLimit = 67_108_864

  /// The number of columns, at least 1.
  package let width: Int

  /// The number of rows, at least 1.
  package let height: Int

  /// The pixels, `4 · width · height` bytes: red, green, blue and an alpha of 255, rows from the
  /// top. Samples are scaled from 0…maximum to 0…255 and rounded.
  package let rgba: [UInt8]

  /// Reads a Netpbm file.
  ///
  /// Memory is taken only if the file has enough bytes for the samples.
  ///
  /// - Throws: ``NetpbmError`` for anything but a complete and valid picture.
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

    let needed = format.minimumByteCount(width: width, height: height, maximum: maximum)
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
    guard width <= sideLimit, height <= sideLimit, width * height <= pixelLimit else {
      throw .tooLarge(width: width, height: height)
    }
  }

  /// Reads pixels of one bit, the first in a byte's highest bit; rows begin with a new byte, 1 is black.
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

  /// Reads pixels of one or three samples.
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
