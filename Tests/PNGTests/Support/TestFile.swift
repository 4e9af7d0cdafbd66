import MNISTPNG

/// Builds PNG files, right and wrong ones, byte by byte.
enum TestFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The least valid file: one black pixel of 8-bit grey.
  static let onePixel = file(header(), [idat([0, 0])])

  /// The data of an `IHDR` chunk.
  static func header(
    width: UInt32 = 1,
    height: UInt32 = 1,
    bitDepth: UInt8 = 8,
    colourType: UInt8 = 0,
    compression: UInt8 = 0,
    filter: UInt8 = 0,
    interlace: UInt8 = 0
  ) -> [UInt8] {
    bigEndian(width) + bigEndian(height)
      + [bitDepth, colourType, compression, filter, interlace]
  }

  /// A chunk with its length and checksum.
  static func chunk(_ type: String, _ data: [UInt8] = []) -> [UInt8] {
    let covered = Array(type.utf8) + data
    return bigEndian(UInt32(data.count)) + covered + bigEndian(crc32(covered))
  }

  /// An `IDAT` chunk with filtered rows, compressed as stored blocks.
  static func idat(_ rows: [UInt8]) -> [UInt8] {
    chunk("IDAT", zlib(stored: rows))
  }

  /// A whole file.
  static func file(_ header: [UInt8], _ chunks: [[UInt8]]) -> [UInt8] {
    signature + chunk("IHDR", header) + chunks.flatMap { $0 } + chunk("IEND")
  }

  /// A zlib stream of stored blocks.
  static func zlib(stored data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let end = min(start + 65_535, data.count)
      let length = UInt16(end - start)
      stream.append(end == data.count ? 1 : 0)
      for number in [length, ~length] {
        stream += [UInt8(number & 0xFF), UInt8(number >> 8)]
      }
      stream += data[start..<end]
      start = end
    } while start < data.count
    return stream + bigEndian(adler32(data))
  }

  static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
  }

  /// The checksum bit by bit, without the table of the module.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var remainder = UInt32.max
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
      }
    }
    return ~remainder
  }

  /// The checksum with a remainder at each byte.
  static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var sums: (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      sums.0 = (sums.0 + UInt32(byte)) % 65_521
      sums.1 = (sums.1 + sums.0) % 65_521
    }
    return sums.1 << 16 | sums.0
  }
}

/// The error of reading a file, `nil` if it can be read.
func readingError(_ bytes: [UInt8], limits: PNGLimits = PNGLimits()) -> PNGError? {
  do throws(PNGError) {
    _ = try PNGImage(decoding: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}
