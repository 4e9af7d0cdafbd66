/// Repeated numbers are packed (a length, then the numbers without tags) or unpacked (a tag before
/// every number). Both may occur for the same field, any number of times; these functions read one
/// occurrence.
extension ProtobufReader {
  /// Reads the varints of one occurrence of a repeated field.
  package mutating func forEachVarint(
    of field: ProtobufField,
    _ body: (UInt64) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard field.wireType == .lengthDelimited else {
      try require(.varint, of: field)
      return try body(varint())
    }
    let outerEnd = try enterPayload()
    while !isAtEnd { try body(varint()) }
    leavePayload(outerEnd: outerEnd)
  }

  /// Reads the 4-byte values of one occurrence of a repeated field.
  package mutating func forEachFixed32(
    of field: ProtobufField,
    _ body: (UInt32) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard field.wireType == .lengthDelimited else {
      try require(.fixed32, of: field)
      return try body(fixed32())
    }
    let outerEnd = try enterPackedPayload(of: field, width: 4)
    while !isAtEnd { try body(fixed32()) }
    leavePayload(outerEnd: outerEnd)
  }

  /// Reads the 8-byte values of one occurrence of a repeated field.
  package mutating func forEachFixed64(
    of field: ProtobufField,
    _ body: (UInt64) throws(ReadingError) -> Void
  ) throws(ReadingError) {
    guard field.wireType == .lengthDelimited else {
      try require(.fixed64, of: field)
      return try body(fixed64())
    }
    let outerEnd = try enterPackedPayload(of: field, width: 8)
    while !isAtEnd { try body(fixed64()) }
    leavePayload(outerEnd: outerEnd)
  }

  /// Skips one occurrence of a repeated field of 4- or 8-byte values and returns how many there are.
  package mutating func countFixed(
    of field: ProtobufField,
    _ element: WireType
  ) throws(ReadingError) -> Int {
    let width = element == .fixed32 ? 4 : 8
    guard field.wireType == .lengthDelimited else {
      try require(element, of: field)
      try skipFixed(width)
      return 1
    }
    let outerEnd = try enterPackedPayload(of: field, width: width)
    let count = (end - position) / width
    leavePayload(outerEnd: outerEnd)
    return count
  }

  /// Refuses a field whose layout isn't that of its type.
  package func require(_ wireType: WireType, of field: ProtobufField) throws(ReadingError) {
    guard field.wireType == wireType else {
      throw ReadingError(
        .unexpectedWireType(expected: wireType, actual: field.wireType),
        offset: field.offset
      )
    }
  }

  private mutating func enterPackedPayload(
    of field: ProtobufField,
    width: Int
  ) throws(ReadingError) -> Int {
    let outerEnd = try enterPayload()
    let length = end - position
    guard length % width == 0 else {
      throw ReadingError(
        .unevenPackedLength(length: length, elementSize: width),
        offset: field.offset
      )
    }
    return outerEnd
  }
}
