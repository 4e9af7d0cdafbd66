/// The checksum of PNG chunks: polynomial 0xEDB88320, bits reversed (PNG specification, annex D).
package enum CRC32 {
  /// The checksums of the 256 bytes, without the inversions at beginning and end.
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
