extension ProtobufReader {
  /// Skips the value of a field.
  ///
  /// - Parameters:
  ///   - field: The field whose tag has just been read.
  ///   - depth: How many messages and groups contain the field.
  ///   - limit: How many may contain it.
  package mutating func skip(
    _ field: ProtobufField,
    depth: Int,
    limit: Int
  ) throws(ReadingError) {
    switch field.wireType {
    case .varint: _ = try varint()
    case .fixed64: try skipFixed(8)
    case .lengthDelimited: _ = try payload()
    case .fixed32: try skipFixed(4)
    case .groupStart: try skipGroup(field, depth: depth, limit: limit)
    case .groupEnd:
      throw ReadingError(.unmatchedGroupEnd(fieldNumber: field.number), offset: field.offset)
    }
  }

  private mutating func skipGroup(
    _ group: ProtobufField,
    depth: Int,
    limit: Int
  ) throws(ReadingError) {
    guard depth < limit else {
      throw ReadingError(.nestingTooDeep(limit: limit), offset: group.offset)
    }
    while let field = try nextField() {
      if field.wireType == .groupEnd, field.number == group.number { return }
      try skip(field, depth: depth + 1, limit: limit)
    }
    throw ReadingError(.unterminatedGroup(fieldNumber: group.number), offset: group.offset)
  }
}
