/// Decompresses DEFLATE blocks (RFC 1951) whose decompressed size is known.
struct Inflater {
  var reader: BitReader
  private(set) var output: [UInt8]

  /// The number of bytes of `output` that have been decompressed.
  private(set) var written = 0

  /// Takes the memory for `count` decompressed bytes.
  init(_ bytes: [UInt8], count: Int) {
    reader = BitReader(bytes)
    output = [UInt8](repeating: 0, count: count)
  }

  /// Decompresses the blocks up to the last one, and steps to the next whole byte.
  mutating func inflate() throws(ZlibError) {
    // Made once: a hostile stream may have a block every ten bits.
    var fixedCodes: (literals: HuffmanCode, distances: HuffmanCode)?
    var isLast = false
    while !isLast {
      reader.refill()
      isLast = try reader.take(1) == 1
      switch try reader.take(2) {
      case 0:
        try copyStoredBlock()
      case 1:
        let codes = if let fixedCodes { fixedCodes } else { try Self.makeFixedCodes() }
        fixedCodes = codes
        try inflateBlock(literals: codes.literals, distances: codes.distances)
      case 2:
        let codes = try readDynamicCodes()
        try inflateBlock(literals: codes.literals, distances: codes.distances)
      default:
        throw .reservedBlockType
      }
    }
    reader.alignToByte()
  }

  /// The decompressed bytes, of which there must be as many as expected and with nothing after them.
  func finished() throws(ZlibError) -> [UInt8] {
    guard written == output.count else {
      throw .tooLittleData(expected: output.count, found: written)
    }
    guard reader.available == 0 else { throw .trailingData(count: reader.available) }
    return output
  }

  /// The codes of blocks with fixed codes (RFC 1951, section 3.2.6).
  private static func makeFixedCodes() throws(ZlibError)
    -> (literals: HuffmanCode, distances: HuffmanCode)
  {
    let literalLengths = (0..<288).map { symbol -> UInt8 in
      switch symbol {
      case 0...143: 8
      case 144...255: 9
      case 256...279: 7
      default: 8
      }
    }
    return (
      try HuffmanCode(.literals, lengths: literalLengths),
      try HuffmanCode(.distances, lengths: [UInt8](repeating: 5, count: 32))
    )
  }

  /// Copies a stored block: its length, the complement of its length, its bytes.
  private mutating func copyStoredBlock() throws(ZlibError) {
    reader.alignToByte()
    reader.refill()
    let length = try reader.take(16)
    let complement = try reader.take(16)
    guard length ^ complement == 0xFFFF else {
      throw .invalidStoredLength(length: UInt16(length), complement: UInt16(complement))
    }
    let block = try reader.takeBytes(length)
    guard length <= output.count - written else {
      throw .tooMuchData(expected: output.count)
    }
    output.replaceSubrange(written..<written + length, with: block)
    written += length
  }

  /// Decompresses the symbols of a block up to its end.
  private mutating func inflateBlock(
    literals: HuffmanCode,
    distances: HuffmanCode
  ) throws(ZlibError) {
    // Local copies stay in registers; the span saves a uniqueness check for each byte.
    var reader = reader
    var written = written
    defer {
      self.reader = reader
      self.written = written
    }
    var bytes = output.mutableSpan
    while true {
      // At most 15 + 5 bits of a length and 15 + 13 of a distance are taken before the next refill.
      reader.refill()
      let symbol = try literals.decode(&reader)
      if symbol < 256 {
        guard written < bytes.count else { throw .tooMuchData(expected: bytes.count) }
        bytes[written] = UInt8(truncatingIfNeeded: symbol)
        written += 1
      } else if symbol == 256 {
        return
      } else {
        let length = try reader.takeMatchLength(symbol)
        let distance = try reader.takeMatchDistance(distances.decode(&reader))
        guard distance <= written else {
          throw .distanceTooFar(distance: distance, available: written)
        }
        guard length <= bytes.count - written else {
          throw .tooMuchData(expected: bytes.count)
        }
        bytes.repeatMatch(at: written, distance: distance, length: length)
        written += length
      }
    }
  }
}
