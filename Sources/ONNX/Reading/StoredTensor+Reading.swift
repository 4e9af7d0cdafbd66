extension StoredTensor {
  /// Reads a tensor from the bytes of a file that holds nothing else, such as the `input_0.pb` of
  /// an ONNX test case.
  ///
  /// - Parameters:
  ///   - bytes: The whole file. The tensor keeps them.
  ///   - limits: How large the tensor may be.
  ///   - externalData: Returns data that is stored in a file beside this one. Without it, such data is
  ///     an error.
  /// - Throws: ``ReadingError`` if the bytes aren't a tensor, or exceed the limits.
  /// - Complexity: O(number of bytes).
  public init(
    _ bytes: [UInt8],
    limits: ReadingLimits = ReadingLimits(),
    externalData: ExternalDataLoader? = nil
  ) throws(ReadingError) {
    var reader = try MessageReader(bytes, limits: limits, externalData: externalData)
    try self.init(from: &reader)
  }

  /// Reads a tensor's fields. Skips its data, but counts the entries.
  init(from reader: inout MessageReader) throws(ReadingError) {
    let message = reader.wire.position..<reader.wire.end
    var fields = TensorFields()
    while let field = try reader.nextField() {
      switch field {
      case 1: try reader.dims("dims", into: &fields.dims)
      case 2: fields.dataTypeCode = try reader.int32("data_type")
      case 3: throw reader.error(.segmentedTensor).within("segment")
      case 4:
        fields.note(.floatData, count: try reader.countFixed("float_data", .fixed32))
      case 5:
        let count = try reader.countVarints("int32_data") { bits in
          fields.noteInteger(Int64(Int32(truncatingIfNeeded: bits)))
        }
        fields.note(.int32Data, count: count)
      case 6:
        _ = try reader.payload("string_data")
        try reader.countEntry("string_data")
        fields.note(.stringData, count: 1)
      case 7:
        fields.note(.int64Data, count: try reader.countVarints("int64_data") { _ in })
      case 8: fields.name = try reader.name("name")
      case 9:
        fields.rawRange = try reader.payload("raw_data")
        fields.note(.rawData, count: fields.rawRange.count)
      case 10:
        fields.note(.doubleData, count: try reader.countFixed("double_data", .fixed64))
      case 11:
        let count = try reader.countVarints("uint64_data") { bits in
          fields.noteInteger(Int64(clamping: bits))
        }
        fields.note(.uint64Data, count: count)
      case 13:
        let entry = try reader.message(
          "external_data",
          index: fields.externalEntries.count,
          MetadataEntry.init(from:)
        )
        fields.externalEntries.append(entry)
      case 14: fields.locationCode = try reader.int32("data_location")
      default: try reader.skip()
      }
    }
    try self.init(fields, message: message, reader: &reader)
  }
}

extension MessageReader {
  /// Skips an occurrence of a repeated field of 4- or 8-byte values, and counts them.
  fileprivate mutating func countFixed(
    _ name: String,
    _ element: WireType
  ) throws(ReadingError) -> Int {
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.countFixed(of: field, element)
    }
  }

  /// Reads an occurrence of a repeated field of varints, and counts them.
  fileprivate mutating func countVarints(
    _ name: String,
    _ body: (UInt64) -> Void
  ) throws(ReadingError) -> Int {
    try value(name) { (wire, field) throws(ReadingError) in
      var count = 0
      try wire.forEachVarint(of: field) { (bits) throws(ReadingError) in
        body(bits)
        count += 1
      }
      return count
    }
  }
}
