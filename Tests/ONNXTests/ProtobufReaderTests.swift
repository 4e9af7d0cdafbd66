import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct ProtobufReaderTests {
  @Test(
    arguments: [
      ([0x00], 0), ([0x7F], 127), ([0x80, 0x01], 128), ([0xAC, 0x02], 300),
      ([0x80, 0x00], 0), ([0xFF, 0x80, 0x80, 0x00], 127),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], UInt64(Int64.max)),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], UInt64.max),
      ([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], 0),
    ] as [([UInt8], UInt64)]
  )
  func varint(bytes: [UInt8], value: UInt64) throws {
    var reader = ProtobufReader(bytes + [0xFF])
    #expect(try reader.varint() == value)
    #expect(reader.position == bytes.count)
  }

  @Test(
    arguments: [
      // The tenth byte has one bit too many.
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02],
      // An eleventh byte, even if it is zero.
      [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x81, 0x00],
    ] as [[UInt8]]
  )
  func oversizedVarint(bytes: [UInt8]) {
    var reader = ProtobufReader(bytes)
    #expect(throws: ReadingError(.oversizedVarint, offset: 0)) { try reader.varint() }
  }

  @Test(arguments: 0..<10)
  func truncatedVarint(count: Int) {
    var reader = ProtobufReader([UInt8](repeating: 0x80, count: count))
    #expect(throws: ReadingError(.truncatedVarint, offset: 0)) { try reader.varint() }
  }

  @Test func fixedWidthValuesAreLittleEndian() throws {
    var reader = ProtobufReader([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    #expect(try reader.fixed32() == 0x0403_0201)
    #expect(try reader.fixed64() == 0x0C0B_0A09_0807_0605)
    #expect(reader.isAtEnd)
  }

  @Test func truncatedFixedWidthValues() {
    var reader = ProtobufReader([1, 2, 3])
    #expect(throws: ReadingError(.truncated(needed: 4, available: 3), offset: 0)) {
      try reader.fixed32()
    }
    #expect(throws: ReadingError(.truncated(needed: 8, available: 3), offset: 0)) {
      try reader.fixed64()
    }
  }

  @Test func tags() throws {
    let bytes = ProtobufWriter.message {
      $0.tag(1, 0)
      $0.tag(15, 5)
      $0.tag(16, 2)
      $0.tag((1 << 29) - 1, 1)
    }
    var reader = ProtobufReader(bytes)
    #expect(try reader.nextField() == ProtobufField(number: 1, wireType: .varint, offset: 0))
    #expect(try reader.nextField() == ProtobufField(number: 15, wireType: .fixed32, offset: 1))
    #expect(
      try reader.nextField() == ProtobufField(number: 16, wireType: .lengthDelimited, offset: 2)
    )
    #expect(
      try reader.nextField() == ProtobufField(number: (1 << 29) - 1, wireType: .fixed64, offset: 4)
    )
    #expect(try reader.nextField() == nil)
  }

  @Test(arguments: [0, 1 << 29, 1 << 40, (1 << 61) - 1] as [UInt64])
  func invalidFieldNumber(number: UInt64) {
    var reader = ProtobufReader(ProtobufWriter.message { $0.varint(number << 3) })
    #expect(throws: ReadingError(.invalidFieldNumber(number), offset: 0)) {
      try reader.nextField()
    }
  }

  @Test(arguments: [6, 7])
  func invalidWireType(code: Int) {
    var reader = ProtobufReader(ProtobufWriter.message { $0.tag(1, code) })
    #expect(throws: ReadingError(.invalidWireType(code: code), offset: 0)) {
      try reader.nextField()
    }
  }

  /// Lengths beyond the end, including those that are negative or wrap as an `Int`.
  @Test(arguments: [3, 127, 1 << 31, 1 << 32, 1 << 62, UInt64(Int64.max), 1 << 63, .max])
  func lengthBeyondEnd(length: UInt64) {
    var bytes = ProtobufWriter.message { $0.varint(length) }
    bytes += [1, 2]
    var reader = ProtobufReader(bytes)
    #expect(throws: ReadingError(.lengthBeyondEnd(length: length, available: 2), offset: 0)) {
      try reader.payload()
    }
  }

  @Test func payloadIsARangeAndACopy() throws {
    var reader = ProtobufReader([2, 0xA, 0xB, 0])
    let range = try reader.payload()
    #expect(range == 1..<3)
    #expect(reader.copy(range) == [0xA, 0xB])
    #expect(try reader.payload() == 4..<4)
  }

  @Test func windowsEndAtTheirPayload() throws {
    // A payload of two bytes in which a varint of three bytes begins, and more after it.
    var reader = ProtobufReader([2, 0x80, 0x80, 0x01])
    let outerEnd = try reader.enterPayload()
    #expect(throws: ReadingError(.truncatedVarint, offset: 1)) { try reader.varint() }
    reader.leavePayload(outerEnd: outerEnd)
    #expect(reader.position == 3)
    #expect(try reader.varint() == 1)
  }

  @Test func windowOfAPartKeepsOffsets() throws {
    var reader = ProtobufReader([9, 9, 0x08, 5, 9], window: 2..<4)
    #expect(try reader.nextField() == ProtobufField(number: 1, wireType: .varint, offset: 2))
    #expect(try reader.varint() == 5)
    #expect(try reader.nextField() == nil)
  }
}
