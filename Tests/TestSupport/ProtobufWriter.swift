/// Writes protobuf's wire format, right or wrong, for tests.
package struct ProtobufWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The bytes of a message whose fields `build` writes.
  package static func message(_ build: (inout ProtobufWriter) -> Void) -> [UInt8] {
    var writer = ProtobufWriter()
    build(&writer)
    return writer.bytes
  }

  package mutating func raw(_ bytes: [UInt8]) {
    self.bytes += bytes
  }

  package mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  package mutating func tag(_ field: Int, _ wireType: Int) {
    varint(UInt64(field << 3 | wireType))
  }

  package mutating func int(_ field: Int, _ value: Int64) {
    tag(field, 0)
    varint(UInt64(bitPattern: value))
  }

  package mutating func float(_ field: Int, _ value: Float) {
    tag(field, 5)
    little(value.bitPattern)
  }

  package mutating func double(_ field: Int, _ value: Double) {
    tag(field, 1)
    little(value.bitPattern)
  }

  package mutating func bytes(_ field: Int, _ value: [UInt8]) {
    tag(field, 2)
    varint(UInt64(value.count))
    bytes += value
  }

  package mutating func string(_ field: Int, _ value: String) {
    bytes(field, Array(value.utf8))
  }

  package mutating func message(_ field: Int, _ build: (inout ProtobufWriter) -> Void) {
    bytes(field, Self.message(build))
  }

  package mutating func packed(_ field: Int, ints values: [Int64]) {
    message(field) { writer in
      for value in values { writer.varint(UInt64(bitPattern: value)) }
    }
  }

  package mutating func packed(_ field: Int, floats values: [Float]) {
    bytes(field, littleEndian(values.map { $0.bitPattern }))
  }

  package mutating func packed(_ field: Int, doubles values: [Double]) {
    bytes(field, littleEndian(values.map { $0.bitPattern }))
  }

  package mutating func little<Word: FixedWidthInteger & UnsignedInteger>(_ word: Word) {
    bytes += littleEndian([word])
  }
}

/// The bytes of words, lowest first.
package func littleEndian<Word: FixedWidthInteger & UnsignedInteger>(_ words: [Word]) -> [UInt8] {
  words.flatMap { word in
    stride(from: 0, to: Word.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: word >> Word($0)) }
  }
}
