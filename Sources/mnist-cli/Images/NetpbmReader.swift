/// Reads the numbers and samples of a Netpbm file one after the other.
struct NetpbmReader {
  private let bytes: [UInt8]

  /// Where the next byte is.
  private(set) var offset: Int

  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The number of bytes that haven't been read.
  var available: Int { bytes.count - offset }

  /// Reads a decimal number, after white space and comments.
  mutating func number(_ field: NetpbmError.Field) throws(NetpbmError) -> Int {
    try skipSpace(before: field)
    let start = offset
    var number = 0
    while offset < bytes.count, let digit = Self.digit(bytes[offset]) {
      let (product, productOverflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = product.addingReportingOverflow(digit)
      guard !productOverflow, !sumOverflow else {
        throw .numberTooLarge(field, offset: start)
      }
      number = sum
      offset += 1
    }
    guard offset > start else {
      throw .invalidNumber(field, offset: offset, found: bytes[offset])
    }
    return number
  }

  /// Reads a sample of a plain bitmap, one digit, after white space and comments.
  mutating func bit() throws(NetpbmError) -> Int {
    try skipSpace(before: .sample)
    guard let digit = Self.digit(bytes[offset]), digit <= 1 else {
      throw .invalidNumber(.sample, offset: offset, found: bytes[offset])
    }
    offset += 1
    return digit
  }

  /// Reads the single white-space character between the header and raw samples, which may be a comment
  /// to the end of its line.
  mutating func separator(before field: NetpbmError.Field) throws(NetpbmError) {
    guard offset < bytes.count else { throw .unexpectedEnd(field, offset: offset) }
    if bytes[offset] == UInt8(ascii: "#") {
      skipLine()
    } else {
      guard Self.isSpace(bytes[offset]) else {
        throw .missingSeparator(offset: offset, found: bytes[offset])
      }
      offset += 1
    }
  }

  /// Reads a byte, which must be there.
  mutating func byte() -> UInt8 {
    offset += 1
    return bytes[offset - 1]
  }

  private mutating func skipSpace(before field: NetpbmError.Field) throws(NetpbmError) {
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "#") {
        skipLine()
      } else if Self.isSpace(bytes[offset]) {
        offset += 1
      } else {
        return
      }
    }
    throw .unexpectedEnd(field, offset: offset)
  }

  private mutating func skipLine() {
    while offset < bytes.count {
      offset += 1
      if bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D { return }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }

  private static func digit(_ byte: UInt8) -> Int? {
    0x30...0x39 ~= byte ? Int(byte) - 0x30 : nil
  }
}
