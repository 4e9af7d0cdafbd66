/// A field's tag: which field follows, in which layout, and where the tag begins.
package struct ProtobufField: Equatable, Sendable {
  /// The field's number in its message, 1 … 2²⁹ − 1.
  package let number: Int
  /// The layout of the value that follows.
  package let wireType: WireType
  /// The offset of the tag's first byte.
  package let offset: Int

  /// A tag of this number and layout at this offset.
  package init(number: Int, wireType: WireType, offset: Int) {
    self.number = number
    self.wireType = wireType
    self.offset = offset
  }
}

/// The layout of a protobuf field's value: the low three bits of its tag.
///
/// Codes 6 and 7 don't exist and are refused.
/// Source: protobuf.dev, "Encoding", section "Message Structure".
public enum WireType: UInt8, Hashable, Sendable {
  /// One to ten bytes of seven bits each, lowest first.
  case varint = 0
  /// Eight bytes, little-endian.
  case fixed64 = 1
  /// A varint length, then that many bytes: text, bytes, a message or packed numbers.
  case lengthDelimited = 2
  /// The start of a group: fields up to the end of the group of the same number.
  case groupStart = 3
  /// The end of a group.
  case groupEnd = 4
  /// Four bytes, little-endian.
  case fixed32 = 5

  /// The type's name in an error message.
  var name: String {
    switch self {
    case .varint: "a varint"
    case .fixed64: "8 bytes"
    case .lengthDelimited: "a length and its bytes"
    case .groupStart: "a start of group"
    case .groupEnd: "an end of group"
    case .fixed32: "4 bytes"
    }
  }
}
