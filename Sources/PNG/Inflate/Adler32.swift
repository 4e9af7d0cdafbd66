/// The checksum of zlib streams (RFC 1950, section 8.2): two sums modulo 65,521.
package enum Adler32 {
  /// The checksum of all bytes.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    let bytes = bytes.span
    var sum: UInt32 = 1
    var sumOfSums: UInt32 = 0
    var start = 0
    while start < bytes.count {
      // After 5,552 bytes of 255 the second sum still fits in 32 bits.
      let end = start + min(5_552, bytes.count - start)
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
