/// Why compressed data can't be decompressed (RFC 1950 and RFC 1951).
public enum ZlibError: Error, Equatable, Sendable {
  /// The data ends before the stream does.
  case truncated

  // MARK: The zlib header and trailer

  /// The compression method in the first byte isn't 8, DEFLATE.
  case unsupportedCompressionMethod(UInt8)
  /// The window's size, as a power of two, is above 15.
  case windowTooLarge(exponent: Int)
  /// The first two bytes, as one number, aren't a multiple of 31.
  case invalidHeaderChecksum(UInt16)
  /// The stream needs a preset dictionary, which neither PNG nor gzip has.
  case presetDictionary
  /// The Adler-32 at the end isn't that of the decompressed bytes.
  case invalidChecksum(declared: UInt32, computed: UInt32)
  /// Bytes follow the end of the stream.
  case trailingData(count: Int)

  // MARK: Blocks

  /// The block type is 3.
  case reservedBlockType
  /// The second length of a stored block isn't the complement of the first.
  case invalidStoredLength(length: UInt16, complement: UInt16)
  /// More than 286 literal and length codes.
  case tooManyLiteralCodes(count: Int)
  /// More than 30 distance codes.
  case tooManyDistanceCodes(count: Int)
  /// The code lengths ask for more codes than there are.
  case oversubscribedCode(DeflateAlphabet)
  /// The code lengths leave some codes without a symbol. Only a single code of one bit, and no
  /// distance code at all, are allowed to.
  case incompleteCode(DeflateAlphabet)
  /// The first code length repeats the one before.
  case repeatWithoutPrevious
  /// A repetition goes past the last code length.
  case repeatTooLong(count: Int, remaining: Int)
  /// The symbol 256, which ends the block, has no code.
  case missingEndOfBlock

  // MARK: Data in a block

  /// The bits aren't any symbol's code.
  case invalidCode(DeflateAlphabet)
  /// A length symbol that DEFLATE doesn't define, 286 or 287.
  case invalidLengthSymbol(Int)
  /// A distance symbol that DEFLATE doesn't define, 30 or 31.
  case invalidDistanceSymbol(Int)
  /// A match begins before the first byte.
  case distanceTooFar(distance: Int, available: Int)
  /// The stream holds more bytes than expected; decompression stops at the first one too many.
  case tooMuchData(expected: Int)
  /// The stream holds fewer bytes than expected.
  case tooLittleData(expected: Int, found: Int)
}

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
