import MNISTPNG
import MNISTTestSupport

/// Builds PNG files, valid and invalid ones, byte by byte.
enum TestFile {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The smallest valid file: one black pixel of 8-bit gray.
  static let onePixel = file(header(), [idat([0, 0])])

  /// The data of an `IHDR` chunk.
  static func header(
    width: UInt32 = 1,
    height: UInt32 = 1,
    bitDepth: UInt8 = 8,
    colorType: UInt8 = 0,
    compression: UInt8 = 0,
    filter: UInt8 = 0,
    interlace: UInt8 = 0
  ) -> [UInt8] {
    StoredDeflate.bigEndian(width) + StoredDeflate.bigEndian(height)
      + [bitDepth, colorType, compression, filter, interlace]
  }

  /// A chunk with its length and checksum.
  static func chunk(_ type: String, _ data: [UInt8] = []) -> [UInt8] {
    let covered = Array(type.utf8) + data
    return StoredDeflate.bigEndian(UInt32(data.count)) + covered
      + StoredDeflate.bigEndian(StoredDeflate.crc32(covered))
  }

  /// An `IDAT` chunk with filtered rows, compressed as stored blocks.
  static func idat(_ rows: [UInt8]) -> [UInt8] {
    chunk("IDAT", StoredDeflate.zlib(rows))
  }

  /// A whole file.
  static func file(_ header: [UInt8], _ chunks: [[UInt8]]) -> [UInt8] {
    signature + chunk("IHDR", header) + chunks.flatMap { $0 } + chunk("IEND")
  }
}

/// The error of reading a file; nil if it can be read.
func readingError(_ bytes: [UInt8], limits: PNGLimits = PNGLimits()) -> PNGError? {
  do throws(PNGError) {
    _ = try PNGImage(decoding: bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}
