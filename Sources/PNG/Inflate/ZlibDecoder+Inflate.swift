extension ZlibDecoder {
  /// Decompresses the DEFLATE blocks up to the last one (RFC 1951).
  mutating func inflate() throws(ZlibError) {
    // Made once: a hostile stream may have a block for every ten bits.
    var fixedCodes: (literals: HuffmanCode, distances: HuffmanCode)?
    var isLast = false
    while !isLast {
      reader.refill()
      isLast = try reader.take(1) == 1
      switch try reader.take(2) {
      case 0:
        try copyStoredBlock()
      case 1:
        if fixedCodes == nil { fixedCodes = try Self.makeFixedCodes() }
        guard let codes = fixedCodes else { preconditionFailure("made above") }
        try inflateBlock(literals: codes.literals, distances: codes.distances)
      case 2:
        let codes = try readDynamicCodes()
        try inflateBlock(literals: codes.literals, distances: codes.distances)
      default:
        throw .reservedBlockType
      }
    }
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

  /// Copies a block without compression: its length, the complement of its length, its bytes.
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
    // Local copies stay in registers; the span spares a uniqueness check for each byte.
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
        // The match may overlap what it writes: distance 1 repeats one byte.
        for index in written..<written + length {
          bytes[index] = bytes[index - distance]
        }
        written += length
      }
    }
  }
}
