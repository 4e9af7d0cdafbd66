extension StoredTensor {
  /// Checks the fields against each other and makes a tensor from them: exactly one field must have
  /// data, it must be one for the data type, and it must have exactly as much as the dimensions need.
  ///
  /// - Parameters:
  ///   - fields: The message's fields.
  ///   - message: Where the message is.
  ///   - reader: The reader that read it.
  init(
    _ fields: TensorFields,
    message: Range<Int>,
    reader: inout MessageReader
  ) throws(ReadingError) {
    let tensor = fields.name
    let offset = message.lowerBound
    guard let dataType = DataType(rawValue: fields.dataTypeCode), dataType != .undefined else {
      throw ReadingError(
        .unknownDataType(code: fields.dataTypeCode, tensor: tensor),
        offset: offset
      )
    }
    let count = try Self.elementCount(of: fields.dims, limits: reader.limits, at: offset)
    if let first = fields.present, let second = fields.conflicting {
      throw ReadingError(
        .conflictingData(tensor: tensor, first: first, second: second),
        offset: offset
      )
    }
    switch fields.locationCode {
    case 0:
      let field = try Self.checkedField(of: fields, dataType: dataType, count: count, at: offset)
      self.init(
        name: tensor,
        dims: fields.dims,
        dataType: dataType,
        elementCount: count,
        field: field,
        bytes: reader.bytes,
        range: field == .rawData ? fields.rawRange : message
      )
    case 1:
      let bytes = try Self.externalBytes(
        of: fields,
        dataType: dataType,
        count: count,
        at: offset,
        reader: &reader
      )
      self.init(
        name: tensor,
        dims: fields.dims,
        dataType: dataType,
        elementCount: count,
        field: .rawData,
        bytes: bytes,
        range: bytes.indices
      )
    default:
      throw ReadingError(
        .unknownDataLocation(code: fields.locationCode, tensor: tensor),
        offset: offset
      )
    }
  }

  /// The product of the dimensions.
  private static func elementCount(
    of dims: [Int],
    limits: ReadingLimits,
    at offset: Int
  ) throws(ReadingError) -> Int {
    var product = 1
    var isEmpty = false
    for size in dims {
      if size == 0 {
        isEmpty = true
        continue
      }
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      guard !overflow, next <= limits.tensorElements else {
        throw ReadingError(.tooManyElements(limit: limits.tensorElements), offset: offset)
      }
      product = next
    }
    return isEmpty ? 0 : product
  }

  /// The field that holds the data of a tensor whose data is in the model.
  private static func checkedField(
    of fields: TensorFields,
    dataType: DataType,
    count: Int,
    at offset: Int
  ) throws(ReadingError) -> DataField {
    let isString = dataType == .string
    let field = fields.present ?? (isString ? .stringData : .rawData)
    guard field == dataType.typedField || (field == .rawData && !isString) else {
      throw ReadingError(
        .unexpectedDataField(tensor: fields.name, field: field, dataType: dataType),
        offset: offset
      )
    }
    let needed =
      field == .rawData ? dataType.rawByteCount(count) : dataType.typedEntryCount(count)
    guard let expected = needed else {
      throw ReadingError(.tooManyElements(limit: .max), offset: offset)
    }
    let actual = field == .rawData ? fields.rawRange.count : fields.entryCount
    guard actual == expected else {
      throw ReadingError(
        .dataLengthMismatch(
          tensor: fields.name,
          field: field,
          expected: expected,
          actual: actual
        ),
        offset: offset
      )
    }
    if let value = fields.valueOutOfRange(for: dataType) {
      throw ReadingError(
        .valueOutOfRange(tensor: fields.name, value: value, dataType: dataType),
        offset: offset
      )
    }
    return field
  }

  /// The data of a tensor whose data is in a file beside the model.
  private static func externalBytes(
    of fields: TensorFields,
    dataType: DataType,
    count: Int,
    at offset: Int,
    reader: inout MessageReader
  ) throws(ReadingError) -> [UInt8] {
    if let field = fields.present {
      throw ReadingError(
        .conflictingData(tensor: fields.name, first: .externalData, second: field),
        offset: offset
      )
    }
    guard dataType != .string else {
      throw ReadingError(
        .unexpectedDataField(tensor: fields.name, field: .externalData, dataType: dataType),
        offset: offset
      )
    }
    guard let expected = dataType.rawByteCount(count) else {
      throw ReadingError(.tooManyElements(limit: .max), offset: offset)
    }
    let location = try ExternalLocation(
      fields.externalEntries,
      tensor: fields.name,
      expected: expected,
      at: offset
    )
    return try reader.load(location, of: fields.name, offset: offset)
  }
}
