/// The checksum of zlib streams (RFC 1950, section 8.2): two sums modulo 65,521.
package enum Adler32 {
  /// The checksum of the first `count` bytes.
  package static func checksum(of bytes: [UInt8], count: Int) -> UInt32 {
    let bytes = bytes.span
    var sum: UInt32 = 1
    var sumOfSums: UInt32 = 0
    var start = 0
    while start < count {
      // Even 5,552 bytes of 255 don't overflow the second sum.
      let end = start + min(5_552, count - start)
      for index in start..<end {
        sum &+= UInt32(bytes[index])
        sumOfSums &+= sum
      }
      sum %= 65_521
      sumOfSums %= 65_521
      start = end
    }
    return sumOfSums << 16 | sum
  }
}

/// The checksum of gzip files and PNG chunks (RFC 1952, section 8): the polynomial 0xEDB88320, its
/// bits reversed.
package enum CRC32 {
  /// The checksum of each single byte, without the inversions before and after.
  private static let table: [UInt32] = (0..<256).map { (byte: UInt32) in
    var remainder = byte
    for _ in 0..<8 {
      remainder = remainder & 1 == 0 ? remainder >> 1 : 0xEDB8_8320 ^ (remainder >> 1)
    }
    return remainder
  }

  /// The checksum of the bytes in `range`.
  package static func checksum(of bytes: [UInt8], in range: Range<Int>) -> UInt32 {
    let bytes = bytes.span
    let table = table.span
    var remainder = UInt32.max
    for index in range {
      let entry = (remainder ^ UInt32(bytes[index])) & 0xFF
      remainder = table[Int(entry)] ^ (remainder >> 8)
    }
    return ~remainder
  }
}
