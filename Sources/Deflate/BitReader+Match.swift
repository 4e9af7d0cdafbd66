extension BitReader {
  /// The length of a match for a symbol above 256 and its extra bits (RFC 1951, section 3.2.5):
  ///
  ///     symbol   257…264  265…268          269…272          …  281…284              285
  ///     bits     0        1                2                   5                    0
  ///     length   3…10     11 13 15 17 + b  19 23 27 31 + b     131 163 195 227 + b  258
  @inline(__always)
  mutating func takeMatchLength(_ symbol: Int) throws(ZlibError) -> Int {
    let index = symbol - 257
    switch index {
    case ..<8: return 3 + index
    case ..<28:
      let extraBits = index / 4 - 1
      return try 3 + (4 + index % 4) << extraBits + take(extraBits)
    case 28: return 258
    default: throw .invalidLengthSymbol(symbol)
    }
  }

  /// The distance of a match for a symbol and its extra bits (RFC 1951, section 3.2.5):
  ///
  ///     symbol    0…3   4 5      6 7       8 9        …  28 29
  ///     bits      0     1        2         3             13
  ///     distance  1…4   5 7 + b  9 13 + b  17 25 + b     16385 24577 + b
  @inline(__always)
  mutating func takeMatchDistance(_ symbol: Int) throws(ZlibError) -> Int {
    switch symbol {
    case ..<4: return 1 + symbol
    case ..<30:
      let extraBits = symbol / 2 - 1
      return try 1 + (2 + symbol % 2) << extraBits + take(extraBits)
    default: throw .invalidDistanceSymbol(symbol)
    }
  }
}
