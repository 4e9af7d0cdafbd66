/// The checksum of zlib streams (RFC 1950, section 8.2): two sums modulo 65,521.
package enum Adler32 {
  /// The checksum of the first `count` bytes.
  package static func checksum(of bytes: [UInt8], count: Int) -> UInt32 {
    let bytes = bytes.span
    var sum: UInt32 = 1
    var sumOfSums: UInt32 = 0
    var start = 0
    while start + blockLength <= count {
      add(bytes.extracting(start..<start + blockLength), &sum, &sumOfSums)
      sum %= 65_521
      sumOfSums %= 65_521
      start += blockLength
    }
    for index in start..<count {
      sum &+= UInt32(bytes[index])
      sumOfSums &+= sum
    }
    sum %= 65_521
    sumOfSums %= 65_521
    return sumOfSums << 16 | sum
  }

  /// Sixteen rows of sixteen bytes: the most of which the sums fit 16 bits, if all are 255.
  private static let blockLength = 256

  /// Adds a block, of which each column has a sum, and a sum of what that was before each row:
  ///
  /// ```
  ///  b₀  b₁ … b₁₅       sum        += Σ columns
  ///  b₁₆ b₁₇ … b₃₁      sumOfSums  += 256 · sum before + 16 · Σ before + Σ (16 - column) · columns
  /// ```
  @inline(__always)
  private static func add(_ block: Span<UInt8>, _ sum: inout UInt32, _ sumOfSums: inout UInt32) {
    var columns = SIMD16<UInt16>()
    var before = SIMD16<UInt16>()
    for row in 0..<16 {
      before &+= columns
      let line = SIMD16(block.extracting(16 &* row..<16 &* row &+ 16))
      columns &+= SIMD16<UInt16>(truncatingIfNeeded: line)
    }
    sumOfSums &+= 256 &* sum
    for column in 0..<16 {
      sum &+= UInt32(columns[column])
      sumOfSums &+= 16 &* UInt32(before[column]) &+ UInt32(16 &- column) &* UInt32(columns[column])
    }
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
