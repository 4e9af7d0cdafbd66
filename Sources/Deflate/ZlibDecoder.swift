/// Decompresses a zlib stream (RFC 1950) whose decompressed size is known.
///
///     ┌────────────┬───────────────────────────┬──────────────┐
///     │ header 2 B │ DEFLATE blocks            │ Adler-32 4 B │
///     └────────────┴───────────────────────────┴──────────────┘
package struct ZlibDecoder {
  private var inflater: Inflater

  /// Makes a decoder and takes the memory for `count` decompressed bytes.
  package init(_ bytes: [UInt8], count: Int) {
    inflater = Inflater(bytes, count: count)
  }

  /// How far the stream has been read, in bytes.
  package var position: Int { inflater.reader.position }

  /// The fewest bytes that `count` bytes can be compressed to. The shortest possible match, one bit
  /// for its length and one for its distance, gives 258 bytes at most: 1,032 for a compressed byte.
  package static func minimumCompressedCount(of count: Int) -> Int {
    count / 1_032 + (count % 1_032 == 0 ? 0 : 1)
  }

  /// Decompresses the whole stream.
  ///
  /// A stream that holds more or less than the expected number of bytes is refused, and so are bytes
  /// after its end, which libpng only warns about.
  package mutating func decoded() throws(ZlibError) -> [UInt8] {
    try readHeader()
    try inflater.inflate()
    let declared = try readChecksum()
    let computed = Adler32.checksum(of: inflater.output, count: inflater.written)
    guard declared == computed else {
      throw .invalidChecksum(declared: declared, computed: computed)
    }
    return try inflater.finished()
  }

  private mutating func readHeader() throws(ZlibError) {
    let header = try inflater.reader.takeBytes(2)
    let first = header[header.startIndex]
    let second = header[header.startIndex + 1]
    guard first & 15 == 8 else { throw .unsupportedCompressionMethod(first & 15) }
    guard first >> 4 <= 7 else { throw .windowTooLarge(exponent: Int(first >> 4) + 8) }
    let number = UInt16(first) << 8 | UInt16(second)
    guard number % 31 == 0 else { throw .invalidHeaderChecksum(number) }
    guard second & 0x20 == 0 else { throw .presetDictionary }
  }

  private mutating func readChecksum() throws(ZlibError) -> UInt32 {
    var declared: UInt32 = 0
    for byte in try inflater.reader.takeBytes(4) {
      declared = declared << 8 | UInt32(byte)
    }
    return declared
  }
}
