/// Why a file can't be read as a Netpbm picture. Offsets count bytes from the start of the file.
package enum NetpbmError: Error, Equatable, Sendable {
  /// The file doesn't begin with `P1`…`P6`.
  case invalidSignature
  /// The file ends where a number should come.
  case unexpectedEnd(Field, offset: Int)
  /// Something other than a decimal number is where the field should be.
  case invalidNumber(Field, offset: Int, found: UInt8)
  /// A number is too large for an `Int`.
  case numberTooLarge(Field, offset: Int)
  /// There is no white space between the header and the samples.
  case missingSeparator(offset: Int, found: UInt8)
  /// The width or the height is 0.
  case emptyPicture(width: Int, height: Int)
  /// The width, the height or their product is above the limits of ``NetpbmImage``.
  case tooLarge(width: Int, height: Int)
  /// The maximum, the largest value of a sample, isn't in 1…65535.
  case invalidMaximum(Int)
  /// The file ends before the samples can be complete.
  case truncatedSamples(offset: Int, available: Int, needed: Int)
  /// The sample of this number, counted from 0, is above the header's maximum.
  case sampleAboveMaximum(sample: Int, value: Int, maximum: Int)

  /// A number in the file.
  package enum Field: Sendable {
    case width, height, maximum, sample
  }
}

extension NetpbmError: CustomStringConvertible {
  /// One sentence for a person, without a period.
  package var description: String {
    switch self {
    case .invalidSignature:
      "not a Netpbm file: it doesn't begin with P1 to P6"
    case .unexpectedEnd(let field, let offset):
      "the file ends at byte \(offset), before the \(field)"
    case .invalidNumber(let field, let offset, let found):
      "byte \(offset), 0x\(String(found, radix: 16)), isn't a number where the \(field) should be"
    case .numberTooLarge(let field, let offset):
      "the \(field) at byte \(offset) is too large"
    case .missingSeparator(let offset, let found):
      "byte \(offset), 0x\(String(found, radix: 16)), isn't white space after the header"
    case .emptyPicture(let width, let height):
      "the picture has \(width) x \(height) pixels"
    case .tooLarge(let width, let height):
      "the picture has \(width) x \(height) pixels; the limits are "
        + "\(NetpbmImage.sideLimit) a side and \(NetpbmImage.pixelLimit) in all"
    case .invalidMaximum(let maximum):
      "the maximum \(maximum) isn't in 1...65535"
    case .truncatedSamples(let offset, let available, let needed):
      "\(available) bytes of samples at byte \(offset); the picture needs \(needed) or more"
    case .sampleAboveMaximum(let sample, let value, let maximum):
      "sample \(sample) is \(value), above the maximum \(maximum)"
    }
  }
}
