/// A canonical Huffman code of DEFLATE, made from the lengths of its codes (RFC 1951, section 3.2.2).
///
/// The next bits index a table that answers codes of up to ten bits; the few longer ones are found
/// length by length.
///
///     next 10 bits ─▶ table entry = symbol · 16 + code length,   0: the code is longer or invalid
struct HuffmanCode {
  private static let longestTableCode = 10
  private static let longestCode = 15

  private let alphabet: DeflateAlphabet

  /// Entries for all values of the next `tableBits` bits.
  private let table: [UInt16]
  private let tableBits: Int

  /// The number of codes of each length.
  private let counts: [Int]

  /// The symbols in the order of their codes.
  private let symbols: [UInt16]

  /// The length of the longest code, 0 if there is none.
  private let longest: Int

  /// Makes the code in which the symbol `i` has a code of `lengths[i]` bits, or none if 0.
  ///
  /// - Parameter lengths: at most 288 lengths from 0 to 15.
  init(_ alphabet: DeflateAlphabet, lengths: [UInt8]) throws(ZlibError) {
    var counts = [Int](repeating: 0, count: Self.longestCode + 1)
    for length in lengths where length > 0 {
      counts[Int(length)] += 1
    }
    longest = counts.lastIndex { $0 > 0 } ?? 0
    try Self.checkComplete(alphabet, counts: counts, longest: longest)

    // For every length, its first code, and that code's place among the sorted symbols.
    var nextCode = [Int](repeating: 0, count: Self.longestCode + 1)
    var nextPlace = nextCode
    for length in 1..<Self.longestCode {
      nextCode[length + 1] = (nextCode[length] + counts[length]) << 1
      nextPlace[length + 1] = nextPlace[length] + counts[length]
    }

    let tableBits = min(longest, Self.longestTableCode)
    var table = [UInt16](repeating: 0, count: 1 << tableBits)
    var symbols = [UInt16](repeating: 0, count: lengths.count)
    for symbol in 0..<lengths.count where lengths[symbol] > 0 {
      let length = Int(lengths[symbol])
      symbols[nextPlace[length]] = UInt16(symbol)
      if length <= tableBits {
        let entry = UInt16(symbol << 4 | length)
        let first = Self.reversed(nextCode[length], bitCount: length)
        for index in stride(from: first, to: table.count, by: 1 << length) {
          table[index] = entry
        }
      }
      nextCode[length] += 1
      nextPlace[length] += 1
    }
    self.alphabet = alphabet
    self.table = table
    self.tableBits = tableBits
    self.counts = counts
    self.symbols = symbols
  }

  /// Takes the next code from `reader`, which has been refilled, and returns its symbol.
  @inline(__always)
  func decode(_ reader: inout BitReader) throws(ZlibError) -> Int {
    let index = Int(truncatingIfNeeded: reader.bits & (1 &<< UInt64(tableBits) &- 1))
    let entry = table[index]
    guard entry != 0 else { return try decodeByLength(&reader) }
    try reader.drop(Int(entry & 15))
    return Int(entry >> 4)
  }

  /// Codes of one length are consecutive numbers, which begin after those of the length before.
  private func decodeByLength(_ reader: inout BitReader) throws(ZlibError) -> Int {
    var code = 0
    var firstCode = 0
    var firstPlace = 0
    for length in stride(from: 1, through: longest, by: 1) {
      guard length <= reader.count else { throw .truncated }
      code = code << 1 | Int(truncatingIfNeeded: reader.bits >> UInt64(length - 1) & 1)
      firstCode <<= 1
      if code - firstCode < counts[length] {
        try reader.drop(length)
        return Int(symbols[firstPlace + code - firstCode])
      }
      firstCode += counts[length]
      firstPlace += counts[length]
    }
    throw .invalidCode(alphabet)
  }

  /// Refuses codes that can't be told apart, and codes that leave bit patterns without a symbol,
  /// except for those that encoders write when a block has one distance or none (RFC 1951, section
  /// 3.2.7).
  private static func checkComplete(
    _ alphabet: DeflateAlphabet,
    counts: [Int],
    longest: Int
  ) throws(ZlibError) {
    var unused = 1
    for length in 1...longestCode {
      unused = unused << 1 - counts[length]
      guard unused >= 0 else { throw .oversubscribedCode(alphabet) }
    }
    guard unused == 0 || alphabet != .codeLengths && longest <= 1 else {
      throw .incompleteCode(alphabet)
    }
  }

  private static func reversed(_ code: Int, bitCount: Int) -> Int {
    var code = code
    var result = 0
    for _ in 0..<bitCount {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }
}
