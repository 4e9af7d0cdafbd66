/// Writes the few parts of protobuf's wire format that a model needs.
struct Protobuf {
  private(set) var bytes: [UInt8] = []

  init() {}

  /// A message that `build` writes.
  init(_ build: (inout Protobuf) -> Void) { build(&self) }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func int(_ field: Int, _ value: Int64) {
    varint(UInt64(field << 3))
    varint(UInt64(bitPattern: value))
  }

  mutating func float(_ field: Int, _ value: Float) {
    varint(UInt64(field << 3 | 5))
    raw(value)
  }

  mutating func bytes(_ field: Int, _ value: [UInt8]) {
    varint(UInt64(field << 3 | 2))
    varint(UInt64(value.count))
    bytes += value
  }

  /// A number as it stands in a packed list.
  mutating func raw(_ value: Float) {
    bytes += (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt32($0))) }
  }

  mutating func raw(_ value: Double) {
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64($0))) }
  }

  mutating func string(_ field: Int, _ value: String) { bytes(field, Array(value.utf8)) }

  mutating func message(_ field: Int, _ build: (inout Protobuf) -> Void) {
    bytes(field, Protobuf(build).bytes)
  }

  mutating func ints(_ field: Int, _ values: [Int64]) {
    message(field) { writer in
      for value in values { writer.varint(UInt64(bitPattern: value)) }
    }
  }
}
