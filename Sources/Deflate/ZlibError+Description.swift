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
      return "the data needs a preset dictionary"
    case .invalidChecksum(let declared, let computed):
      return "the checksum of the data is 0x" + String(computed, radix: 16) + " instead of 0x"
        + String(declared, radix: 16)
    case .trailingData(let count):
      return String(count) + " bytes follow the end of the compressed data"
    case .reservedBlockType:
      return "the block type is 3, which doesn't exist"
    case .invalidStoredLength(let length, let complement):
      return "the lengths of a stored block, " + String(length) + " and " + String(complement)
        + ", aren't complements"
    case .tooManyLiteralCodes(let count):
      return String(count) + " literal and length codes, more than 286"
    case .tooManyDistanceCodes(let count):
      return String(count) + " distance codes, more than 30"
    case .oversubscribedCode(let alphabet):
      return "the " + alphabet.description + " codes are too many for their lengths"
    case .incompleteCode(let alphabet):
      return "the " + alphabet.description + " codes are too few for their lengths"
    case .repeatWithoutPrevious:
      return "the first code length repeats one that isn't there"
    case .repeatTooLong(let count, let remaining):
      return String(count) + " repeated code lengths where " + String(remaining) + " are left"
    case .missingEndOfBlock:
      return "the end of the block has no code"
    case .invalidCode(let alphabet):
      return "a code that isn't any " + alphabet.description + " symbol's"
    case .invalidLengthSymbol(let symbol):
      return "the length symbol " + String(symbol) + " doesn't exist"
    case .invalidDistanceSymbol(let symbol):
      return "the distance symbol " + String(symbol) + " doesn't exist"
    case .distanceTooFar(let distance, let available):
      return "a match begins " + String(distance) + " bytes back, but only " + String(available)
        + " have been decompressed"
    case .tooMuchData(let expected):
      return "more than the expected " + String(expected) + " bytes of data"
    case .tooLittleData(let expected, let found):
      return String(found) + " bytes of data instead of " + String(expected)
    }
  }
}
