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
    /// A length reaches beyond the end of the message it is in.
    case lengthBeyondEnd(length: UInt64, available: Int)
    /// A field number is 0 or more than 2²⁹ − 1.
    case invalidFieldNumber(UInt64)
    /// A tag has a wire type that doesn't exist (6 or 7).
    case invalidWireType(code: Int)
    /// A known field comes in a layout that its type doesn't have.
    case unexpectedWireType(expected: WireType, actual: WireType)
    /// A group ends that wasn't the last to start.
    case unmatchedGroupEnd(fieldNumber: Int)
    /// The message ends within a group.
    case unterminatedGroup(fieldNumber: Int)
    /// A packed field's length isn't a multiple of its elements' size.
    case unevenPackedLength(length: Int, elementSize: Int)

    // MARK: Limits

    /// The file has more bytes than ``ReadingLimits`` allow.
    case fileTooLarge(byteCount: Int, limit: Int)
    /// Messages or groups lie deeper within each other than ``ReadingLimits`` allow.
    case nestingTooDeep(limit: Int)
    /// There are more nodes than ``ReadingLimits`` allow.
    case tooManyNodes(limit: Int)
    /// There are more messages and names than ``ReadingLimits`` allow.
    case tooManyEntries(limit: Int)
    /// A tensor or a shape has more dimensions than ``ReadingLimits`` allow.
    case tooManyDimensions(limit: Int)
    /// A tensor has more elements than ``ReadingLimits`` allow or than can be counted.
    case tooManyElements(limit: Int)
    /// The tensors' external data take more bytes than ``ReadingLimits`` allow.
    case tooMuchExternalData(limit: Int)

    // MARK: Messages

    /// The model has no graph.
    case missingGraph
    /// A field that holds one message occurs a second time. Protobuf would merge the two, but no
    /// exporter writes that, and a merged model is not what anybody has tested.
    case repeatedMessage
    /// Two versions of one operator set are imported.
    case conflictingOperatorSets(domain: Name, versions: [Int64])
    /// A graph has an initializer in sparse form, which is not supported.
    case sparseInitializer(tensor: Name)

    // MARK: Attributes

    /// An attribute declares one type and has a value of another.
    case attributeTypeMismatch(attribute: Name, declared: Name, actual: Name)
    /// An attribute has values in two fields.
    case conflictingAttributeValues(attribute: Name, first: Name, second: Name)
    /// An attribute has no value and no type that would have a default.
    case missingAttributeValue(attribute: Name)

    // MARK: Tensors

    /// A tensor's data type is absent or not in ONNX.
    case unknownDataType(code: Int32, tensor: Name)
    /// A dimension is negative.
    case negativeDimension(Int64)
    /// A dimension doesn't fit into this machine's `Int`.
    case dimensionTooLarge(Int64)
    /// The data are more or less than the dimensions need, in bytes for `raw_data`, else in
    /// the field's entries.
    case dataLengthMismatch(tensor: Name, field: DataField, expected: Int, actual: Int)
    /// A tensor has data in two fields.
    case conflictingData(tensor: Name, first: DataField, second: DataField)
    /// A tensor has data in a field that its type isn't stored in.
    case unexpectedDataField(tensor: Name, field: DataField, dataType: DataType)
    /// A tensor's typed data have a value that its type can't hold.
    case valueOutOfRange(tensor: Name, value: Int64, dataType: DataType)
    /// The tensor is one segment of a larger one, which is not supported.
    case segmentedTensor
    /// A tensor's elements were asked for as a type they don't have.
    case elementTypeMismatch(tensor: Name, dataType: DataType, requested: Name)

    // MARK: External data

    /// A tensor's data location is neither default nor external.
    case unknownDataLocation(code: Int32, tensor: Name)
    /// A tensor's data are in a file, and the caller gave no ``ExternalDataLoader``.
    case externalDataUnavailable(tensor: Name, file: Name)
    /// A tensor's data are in a file that isn't named.
    case missingExternalLocation(tensor: Name)
    /// A tensor's data are in a file whose name isn't a bare file name.
    case unsafeExternalLocation(tensor: Name, location: Name)
    /// A key of the external data occurs twice.
    case repeatedExternalKey(tensor: Name, key: Name)
    /// The offset or length of external data isn't a decimal number that fits into an `Int`.
    case invalidExternalNumber(tensor: Name, key: Name, value: Name)
    /// External data are declared or delivered with another length in bytes than the
    /// dimensions need.
    case externalLengthMismatch(tensor: Name, file: Name, expected: Int, actual: Int)
    /// The ``ExternalDataLoader`` failed.
    case externalDataFailed(tensor: Name, file: Name, ExternalDataError)
  }
}
