/// The three sets of symbols that DEFLATE has Huffman codes for (RFC 1951, section 3.2.7).
public enum DeflateAlphabet: Sendable {
  /// The lengths of the codes of the other two.
  case codeLengths
  /// Literal bytes, the end of the block, and the lengths of matches.
  case literals
  /// The distances of matches.
  case distances
}

extension DeflateAlphabet: CustomStringConvertible {
  /// The name of the symbols.
  public var description: String {
    switch self {
    case .codeLengths: "code length"
    case .literals: "literal and length"
    case .distances: "distance"
    }
  }
}
