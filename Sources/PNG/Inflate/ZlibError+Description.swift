extension ZlibError: CustomStringConvertible {
  /// One clause for a person, without a full stop.
  public var description: String {
    switch self {
    case .truncated:
      return "the compressed data ends too early"
    case .unsupportedCompressionMethod(let method):
      return "the compression method is " + String(method) + " instead of 8"
    case .windowTooLarge(let exponent):
      return "the window has 2^" + String(exponent) + " bytes, more than 2^15"
    case .invalidHeaderChecksum(let header):
      return "the zlib header 0x" + String(header, radix: 16) + " isn't a multiple of 31"
    case .presetDictionary:
      return "a preset dictionary is needed"
    case .invalidChecksum(let declared, let computed):
      return "the checksum is 0x" + String(declared, radix: 16) + ", that of the data 0x"
        + String(computed, radix: 16)
    case .trailingData(let count):
      return String(count) + " bytes follow the end of the compressed data"
    case .reservedBlockType:
      return "the block type is 3, which has no meaning"
    case .invalidStoredLength(let length, let complement):
      return "the lengths of a stored block, " + String(length) + " and " + String(complement)
        + ", aren't complements"
    case .tooManyLiteralCodes(let count):
      return String(count) + " literal and length codes, more than 286"
    case .tooManyDistanceCodes(let count):
      return String(count) + " distance codes, more than 30"
    case .oversubscribedCode(let alphabet):
      return "too many " + alphabet.description + " codes of their lengths"
    case .incompleteCode(let alphabet):
      return "too few " + alphabet.description + " codes of their lengths"
    case .repeatWithoutPrevious:
      return "the first code length repeats the one before"
    case .repeatTooLong(let count, let remaining):
      return String(count) + " repeated code lengths where " + String(remaining) + " are left"
    case .missingEndOfBlock:
      return "the end of the block has no code"
    case .invalidCode(let alphabet):
      return "a code that no " + alphabet.description + " symbol has"
    case .invalidLengthSymbol(let symbol):
      return "the length symbol " + String(symbol) + " has no meaning"
    case .invalidDistanceSymbol(let symbol):
      return "the distance symbol " + String(symbol) + " has no meaning"
    case .distanceTooFar(let distance, let available):
      return "a match begins " + String(distance) + " bytes back where "
        + String(available) + " have been decompressed"
    case .tooMuchData(let expected):
      return "more than the expected " + String(expected) + " bytes of data"
    case .tooLittleData(let expected, let found):
      return String(found) + " bytes of data instead of " + String(expected)
    }
  }
}
