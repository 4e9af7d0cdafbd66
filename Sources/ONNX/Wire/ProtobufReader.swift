/// Reads protobuf's wire format from a byte array, one field after the other.
///
/// The reader sees a window of the bytes: the message that it is in. Entering a payload narrows the
/// window and leaving it restores the outer one, so nested messages cost neither a copy nor an
/// allocation:
///
/// ```
///  bytes     ······[tag|length|tag value tag value|tag ·······]·······
///  outer window     ^──────────────────────────────────────────^ end
///  after entering             ^───────────────────^ end
/// ```
///
/// Every number that comes from the bytes is checked before it is used: lengths are compared as
/// `UInt64` before they become an `Int`, and nothing is read beyond the window. Errors carry the
/// offset of what could not be read and an empty path.
package struct ProtobufReader: Sendable {
  private let bytes: [UInt8]
  /// The offset of the next byte.
  package private(set) var position: Int
  /// The offset after the window's last byte.
  package private(set) var end: Int

  /// A reader of all of `bytes`.
  package init(_ bytes: [UInt8]) {
    self.init(bytes, window: bytes.indices)
  }

  /// A reader of a part of `bytes`, which must be within them. Offsets count from the start of
  /// `bytes`.
  package init(_ bytes: [UInt8], window: Range<Int>) {
    self.bytes = bytes
    position = window.lowerBound
    end = window.upperBound
  }

  /// Whether the window has been read completely.
  package var isAtEnd: Bool { position >= end }

  /// Reads the next field's tag; nil at the end of the window.
  package mutating func nextField() throws(ReadingError) -> ProtobufField? {
    guard position < end else { return nil }
    let offset = position
    let tag = try varint()
    let number = tag >> 3
    guard number >= 1, number < 1 << 29 else {
      throw ReadingError(.invalidFieldNumber(number), offset: offset)
    }
    let code = UInt8(truncatingIfNeeded: tag & 7)
    guard let wireType = WireType(rawValue: code) else {
      throw ReadingError(.invalidWireType(code: Int(code)), offset: offset)
    }
    return ProtobufField(number: Int(number), wireType: wireType, offset: offset)
  }

  /// Reads a varint of at most ten bytes whose value fits into 64 bits.
  ///
  /// Superfluous zero groups (`80 00` for 0) are accepted, as in protobuf.
  package mutating func varint() throws(ReadingError) -> UInt64 {
    let offset = position
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < end {
      let byte = bytes[position]
      position += 1
      // The tenth byte has room for one bit, and nothing may follow it.
      guard shift < 63 || byte <= 1 else {
        throw ReadingError(.oversizedVarint, offset: offset)
      }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw ReadingError(.truncatedVarint, offset: offset)
  }

  /// Reads four bytes, little-endian.
  package mutating func fixed32() throws(ReadingError) -> UInt32 {
    try requireFixed(4)
    let start = position
    position += 4
    return UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8
      | UInt32(bytes[start + 2]) << 16 | UInt32(bytes[start + 3]) << 24
  }

  /// Reads eight bytes, little-endian.
  package mutating func fixed64() throws(ReadingError) -> UInt64 {
    try requireFixed(8)
    let low = try fixed32()
    let high = try fixed32()
    return UInt64(low) | UInt64(high) << 32
  }

  /// Reads a length and skips the payload, whose range it returns.
  package mutating func payload() throws(ReadingError) -> Range<Int> {
    let offset = position
    let length = try varint()
    let available = end - position
    guard length <= UInt64(available) else {
      throw ReadingError(
        .lengthBeyondEnd(length: length, available: available),
        offset: offset
      )
    }
    let start = position
    position += Int(length)
    return start..<position
  }

  /// Reads a length and narrows the window to the payload; returns the outer window's end for
  /// ``leavePayload(outerEnd:)``.
  package mutating func enterPayload() throws(ReadingError) -> Int {
    let range = try payload()
    let outerEnd = end
    position = range.lowerBound
    end = range.upperBound
    return outerEnd
  }

  /// Moves to the end of the payload and widens the window again.
  package mutating func leavePayload(outerEnd: Int) {
    position = end
    end = outerEnd
  }

  /// The bytes of a range that ``payload()`` returned.
  package func copy(_ range: Range<Int>) -> [UInt8] {
    Array(bytes[range])
  }

  /// Skips a fixed-width value.
  mutating func skipFixed(_ width: Int) throws(ReadingError) {
    try requireFixed(width)
    position += width
  }

  private func requireFixed(_ width: Int) throws(ReadingError) {
    guard end - position >= width else {
      throw ReadingError(.truncated(needed: width, available: end - position), offset: position)
    }
  }
}
