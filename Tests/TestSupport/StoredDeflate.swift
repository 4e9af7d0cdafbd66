/// Data in the formats around DEFLATE, as stored blocks without compression (RFC 1951, section
/// 3.2.4), and their checksums, computed in the simplest way.
package enum StoredDeflate {
  /// A zlib stream (RFC 1950).
  package static func zlib(_ data: [UInt8]) -> [UInt8] {
    [0x78, 0x01] + blocks(data) + bigEndian(adler32(data))
  }

  /// A gzip file (RFC 1952).
  package static func gzip(_ data: [UInt8]) -> [UInt8] {
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255] + blocks(data)
      + [crc32(data), UInt32(data.count)].flatMap { bigEndian($0).reversed() }
  }

  /// Blocks of up to 65,535 bytes.
  private static func blocks(_ data: [UInt8]) -> [UInt8] {
    var blocks: [UInt8] = []
    var start = 0
    repeat {
      let end = min(start + 65_535, data.count)
      let length = UInt16(end - start)
      blocks.append(end == data.count ? 1 : 0)
      for number in [length, ~length] {
        blocks += [UInt8(number & 0xFF), UInt8(number >> 8)]
      }
      blocks += data[start..<end]
      start = end
    } while start < data.count
    return blocks
  }

  /// The CRC-32, bit by bit.
  package static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var remainder = UInt32.max
    for byte in bytes {
      remainder ^= UInt32(byte)
      for _ in 0..<8 {
        remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1
      }
    }
    return ~remainder
  }

  /// The Adler-32, with a remainder at each byte.
  package static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var sums: (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      sums.0 = (sums.0 + UInt32(byte)) % 65_521
      sums.1 = (sums.1 + sums.0) % 65_521
    }
    return sums.1 << 16 | sums.0
  }

  /// The four bytes of a number, the most significant first.
  package static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
  }
}
