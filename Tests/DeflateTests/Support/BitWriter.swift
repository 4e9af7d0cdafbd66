/// Writes DEFLATE blocks bit by bit.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  /// Appends a number, its least significant bit first.
  mutating func number(_ value: Int, bits: Int) {
    for bit in 0..<bits {
      append(value >> bit & 1)
    }
  }

  /// Appends a Huffman code, its most significant bit first.
  mutating func code(_ value: Int, bits: Int) {
    for bit in (0..<bits).reversed() {
      append(value >> bit & 1)
    }
  }

  /// Appends the bits that begin a block.
  mutating func blockHeader(isLast: Bool = true, type: Int) {
    number(isLast ? 1 : 0, bits: 1)
    number(type, bits: 2)
  }

  /// Appends a stored block.
  mutating func storedBlock(_ data: [UInt8], isLast: Bool = true) {
    blockHeader(isLast: isLast, type: 0)
    count = bytes.count * 8
    number(data.count, bits: 16)
    number(~data.count & 0xFFFF, bits: 16)
    bytes += data
    count = bytes.count * 8
  }

  /// Appends the fixed code of a literal or length symbol.
  mutating func fixedLiteral(_ symbol: Int) {
    switch symbol {
    case ..<144: code(0x30 + symbol, bits: 8)
    case ..<256: code(0x190 + symbol - 144, bits: 9)
    case ..<280: code(symbol - 256, bits: 7)
    default: code(0xC0 + symbol - 280, bits: 8)
    }
  }

  /// Appends a match with fixed codes.
  mutating func fixedMatch(length: Int, distance: Int) {
    let lengthSymbol = Self.lengths.lastIndex { $0.base <= length } ?? 0
    fixedLiteral(257 + lengthSymbol)
    let (lengthBase, lengthBits) = Self.lengths[lengthSymbol]
    number(length - lengthBase, bits: lengthBits)
    let distanceSymbol = Self.distances.lastIndex { $0.base <= distance } ?? 0
    code(distanceSymbol, bits: 5)
    let (distanceBase, distanceBits) = Self.distances[distanceSymbol]
    number(distance - distanceBase, bits: distanceBits)
  }

  /// Begins a block with dynamic codes, whose code lengths 0…15 are written in four bits each.
  mutating func dynamicBlock(literals: [Int], distances: [Int]) {
    dynamicHeader(
      literalCount: literals.count,
      distanceCount: distances.count,
      codeLengths: [0, 0, 0] + [Int](repeating: 4, count: 16)
    )
    for length in literals + distances {
      code(length, bits: 4)
    }
  }

  /// Begins a block with dynamic codes; the lengths of the code length codes are in the order of
  /// the format: 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15.
  mutating func dynamicHeader(literalCount: Int, distanceCount: Int, codeLengths: [Int]) {
    blockHeader(type: 2)
    number(literalCount - 257, bits: 5)
    number(distanceCount - 1, bits: 5)
    number(codeLengths.count - 4, bits: 4)
    for length in codeLengths {
      number(length, bits: 3)
    }
  }

  private mutating func append(_ bit: Int) {
    if count % 8 == 0 { bytes.append(0) }
    bytes[bytes.count - 1] |= UInt8(bit << (count % 8))
    count += 1
  }

  /// The smallest length and the number of extra bits of the symbols 257…285 (RFC 1951, section 3.2.5).
  private static let lengths: [(base: Int, bits: Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1),
    (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4),
    (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]

  /// The smallest distance and the number of extra bits of the symbols 0…29.
  static let distances: [(base: Int, bits: Int)] = [
    (1, 0), (2, 0), (3, 0), (4, 0), (5, 1), (7, 1), (9, 2), (13, 2), (17, 3), (25, 3), (33, 4),
    (49, 4), (65, 5), (97, 5), (129, 6), (193, 6), (257, 7), (385, 7), (513, 8), (769, 8),
    (1025, 9), (1537, 9), (2049, 10), (3073, 10), (4097, 11), (6145, 11), (8193, 12), (12289, 12),
    (16385, 13), (24577, 13),
  ]
}
