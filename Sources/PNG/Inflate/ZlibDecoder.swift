/// Decompresses a zlib stream (RFC 1950) whose decompressed size is known.
///
///     ┌────────────┬───────────────────────────┬──────────────┐
///     │ header 2 B │ DEFLATE blocks            │ Adler-32 4 B │
///     └────────────┴───────────────────────────┴──────────────┘
package struct ZlibDecoder {
  var reader: BitReader
  let byteCount: Int
  var output: [UInt8]

  /// The number of bytes of `output` that have been decompressed.
  var written = 0

  /// Makes a decoder and takes the memory for `count` decompressed bytes.
  package init(_ bytes: [UInt8], count: Int) {
    reader = BitReader(bytes)
    byteCount = bytes.count
    output = [UInt8](repeating: 0, count: count)
  }

  /// The place in the stream that has been read up to.
  package var position: Int { reader.position }

  /// The least number of bytes that can hold `count` decompressed bytes: two bits, the shortest
  /// possible codes of a length and a distance, give 258 bytes at most, which makes 1,032 a byte.
  package static func minimumCompressedCount(of count: Int) -> Int {
    count / 1_032 + (count % 1_032 == 0 ? 0 : 1)
  }

  /// Decompresses the whole stream.
  ///
  /// A stream that holds more or less than the expected number of bytes is refused, and so are
  /// bytes after its end; libpng warns of bytes too many and ignores them.
  package mutating func decoded() throws(ZlibError) -> [UInt8] {
    try readHeader()
    try inflate()
    try readTrailer()
    return output
  }

  private mutating func readHeader() throws(ZlibError) {
    let header = try reader.takeBytes(2)
    let first = header[header.startIndex]
    let second = header[header.startIndex + 1]
    guard first & 15 == 8 else { throw .unsupportedCompressionMethod(first & 15) }
    guard first >> 4 <= 7 else { throw .windowTooLarge(exponent: Int(first >> 4) + 8) }
    let number = UInt16(first) << 8 | UInt16(second)
    guard number % 31 == 0 else { throw .invalidHeaderChecksum(number) }
    guard second & 0x20 == 0 else { throw .presetDictionary }
  }

  private mutating func readTrailer() throws(ZlibError) {
    reader.alignToByte()
    var declared: UInt32 = 0
    for byte in try reader.takeBytes(4) {
      declared = declared << 8 | UInt32(byte)
    }
    let expected = output.count
    if written < expected {
      output.removeLast(expected - written)
    }
    let computed = Adler32.checksum(of: output)
    guard declared == computed else {
      throw .invalidChecksum(declared: declared, computed: computed)
    }
    guard written == expected else {
      throw .tooLittleData(expected: expected, found: written)
    }
    guard position == byteCount else { throw .trailingData(count: byteCount - position) }
  }
}
