/// A field's tag as read: which field follows, in which layout, and where its tag began.
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
