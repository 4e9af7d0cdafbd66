extension ReadingError {
  /// What is wrong with the bytes, with the declared and the actual numbers.
  public enum Kind: Hashable, Sendable {
    // MARK: Wire format

    /// A value of fixed width reaches beyond the end of its message.
    case truncated(needed: Int, available: Int)
    /// The message ends within a varint.
    case truncatedVarint
    /// A varint has more than ten bytes or more than 64 bits.
    case oversizedVarint
    /// A length reaches beyond the end of its message.
    case lengthBeyondEnd(length: UInt64, available: Int)
    /// A field number is 0 or more than 2²⁹ − 1.
    case invalidFieldNumber(UInt64)
    /// A tag has a wire type that doesn't exist (6 or 7).
    case invalidWireType(code: Int)
    /// A known field has a layout that its type doesn't use.
    case unexpectedWireType(expected: WireType, actual: WireType)
    /// A group ends that wasn't the last one to start.
    case unmatchedGroupEnd(fieldNumber: Int)
    /// The message ends within a group.
    case unterminatedGroup(fieldNumber: Int)
    /// A packed field's length isn't a multiple of its elements' size.
    case unevenPackedLength(length: Int, elementSize: Int)

    // MARK: Limits

    /// The file has more bytes than ``ReadingLimits`` allow.
    case fileTooLarge(byteCount: Int, limit: Int)
    /// Messages or groups are nested deeper than ``ReadingLimits`` allow.
    case nestingTooDeep(limit: Int)
    /// There are more nodes than ``ReadingLimits`` allow.
    case tooManyNodes(limit: Int)
    /// There are more messages and names than ``ReadingLimits`` allow.
    case tooManyEntries(limit: Int)
    /// A tensor or a shape has more dimensions than ``ReadingLimits`` allow.
    case tooManyDimensions(limit: Int)
    /// A tensor has more elements than ``ReadingLimits`` allow, or than an `Int` can count.
    case tooManyElements(limit: Int)
    /// The tensors' external data take more bytes than ``ReadingLimits`` allow.
    case tooMuchExternalData(limit: Int)

    // MARK: Messages

    /// The bytes can't be read as a model, and begin like a file of another format.
    case notAModel(OtherFormat)
    /// The model has no graph.
    case missingGraph
    /// A field that holds one message occurs twice. Protobuf would merge the two, but no exporter
    /// writes that, and nobody has tested the merged model.
    case repeatedMessage
    /// Two versions of one operator set are imported.
    case conflictingOperatorSets(domain: Name, versions: [Int64])
    /// A graph has a sparse initializer, which is not supported.
    case sparseInitializer(tensor: Name)

    // MARK: Attributes

    /// An attribute declares one type and has a value of another.
    case attributeTypeMismatch(attribute: Name, declared: Name, actual: Name)
    /// An attribute has values in two fields.
    case conflictingAttributeValues(attribute: Name, first: Name, second: Name)
    /// An attribute has no value, and no type that has a default.
    case missingAttributeValue(attribute: Name)

    // MARK: Tensors

    /// A tensor's data type is missing or doesn't exist in ONNX.
    case unknownDataType(code: Int32, tensor: Name)
    /// A dimension is negative.
    case negativeDimension(Int64)
    /// A dimension doesn't fit into this machine's `Int`.
    case dimensionTooLarge(Int64)
    /// There is more or less data than the dimensions need, counted in bytes for `raw_data` and in
    /// entries for the typed fields.
    case dataLengthMismatch(tensor: Name, field: DataField, expected: Int, actual: Int)
    /// A tensor has data in two fields.
    case conflictingData(tensor: Name, first: DataField, second: DataField)
    /// A tensor has its data in a field that isn't for its type.
    case unexpectedDataField(tensor: Name, field: DataField, dataType: DataType)
    /// A tensor's typed data has a value that its type can't hold.
    case valueOutOfRange(tensor: Name, value: Int64, dataType: DataType)
    /// The tensor is one segment of a larger one, which is not supported.
    case segmentedTensor
    /// A tensor's elements were requested as a type that they can't be read as.
    case elementTypeMismatch(tensor: Name, dataType: DataType, requested: Name)

    // MARK: External data

    /// A tensor's data location is neither default nor external.
    case unknownDataLocation(code: Int32, tensor: Name)
    /// A tensor's data is in a file, and the caller gave no ``ExternalDataLoader``.
    case externalDataUnavailable(tensor: Name, file: Name)
    /// A tensor's data is in a file that isn't named.
    case missingExternalLocation(tensor: Name)
    /// A tensor's data is in a file whose name isn't a bare file name.
    case unsafeExternalLocation(tensor: Name, location: Name)
    /// A key of the external data occurs twice.
    case repeatedExternalKey(tensor: Name, key: Name)
    /// The offset or length of external data isn't a decimal number that fits into an `Int`.
    case invalidExternalNumber(tensor: Name, key: Name, value: Name)
    /// The file declares or the loader returns a number of bytes other than the dimensions need.
    case externalLengthMismatch(tensor: Name, file: Name, expected: Int, actual: Int)
    /// The ``ExternalDataLoader`` failed.
    case externalDataFailed(tensor: Name, file: Name, ExternalDataError)
  }
}
