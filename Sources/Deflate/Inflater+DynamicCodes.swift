extension Inflater {
  /// The order in which the lengths of the code length codes are written.
  private static var codeLengthOrder: [Int] {
    [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  }

  /// Reads the codes that a block with dynamic codes begins with (RFC 1951, section 3.2.7).
  ///
  ///     5 bits  5 bits  4 bits  3 bits each          coded with these
  ///     HLIT    HDIST   HCLEN   HCLEN + 4 lengths    HLIT + 257, then HDIST + 1 code lengths
  mutating func readDynamicCodes() throws(ZlibError)
    -> (literals: HuffmanCode, distances: HuffmanCode)
  {
    reader.refill()
    let literalCount = try reader.take(5) + 257
    let distanceCount = try reader.take(5) + 1
    let codeLengthCount = try reader.take(4) + 4
    guard literalCount <= 286 else { throw .tooManyLiteralCodes(count: literalCount) }
    guard distanceCount <= 30 else { throw .tooManyDistanceCodes(count: distanceCount) }

    let codeLengths = try readCodeLengthCode(count: codeLengthCount)
    let lengths = try readCodeLengths(codeLengths, count: literalCount + distanceCount)
    guard lengths[256] > 0 else { throw .missingEndOfBlock }
    return (
      literals: try HuffmanCode(.literals, lengths: Array(lengths[..<literalCount])),
      distances: try HuffmanCode(.distances, lengths: Array(lengths[literalCount...]))
    )
  }

  private mutating func readCodeLengthCode(count: Int) throws(ZlibError) -> HuffmanCode {
    let order = Self.codeLengthOrder
    var lengths = [UInt8](repeating: 0, count: order.count)
    for index in 0..<count {
      reader.refill()
      lengths[order[index]] = UInt8(try reader.take(3))
    }
    return try HuffmanCode(.codeLengths, lengths: lengths)
  }

  /// Reads code lengths: 0…15 are lengths, 16 repeats the one before, 17 and 18 are runs of 0.
  private mutating func readCodeLengths(
    _ code: HuffmanCode,
    count: Int
  ) throws(ZlibError) -> [UInt8] {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(count)
    while lengths.count < count {
      reader.refill()
      let symbol = try code.decode(&reader)
      let length: UInt8
      let repetitions: Int
      switch symbol {
      case ..<16: (length, repetitions) = (UInt8(symbol), 1)
      case 16:
        guard let previous = lengths.last else { throw .repeatWithoutPrevious }
        (length, repetitions) = (previous, try reader.take(2) + 3)
      case 17: (length, repetitions) = (0, try reader.take(3) + 3)
      default: (length, repetitions) = (0, try reader.take(7) + 11)
      }
      let remaining = count - lengths.count
      guard repetitions <= remaining else {
        throw .repeatTooLong(count: repetitions, remaining: remaining)
      }
      lengths.append(contentsOf: repeatElement(length, count: repetitions))
    }
    return lengths
  }
}
