/// Reads ONNX's messages: the wire format, with the fields' names for error paths, and with the
/// limits.
///
/// A message's `init(from:)` asks for one field number after the other and passes each field to the
/// function for its type, or to ``skip()``. The fields' names cost nothing unless something is wrong:
/// a path is put together while an error travels outward.
struct MessageReader {
  /// The bytes, and how far they have been read.
  private(set) var wire: ProtobufReader
  /// All bytes, for tensors to keep without a copy.
  let bytes: [UInt8]
  let limits: ReadingLimits
  private let externalData: ExternalDataLoader?

  private var field = ProtobufField(number: 0, wireType: .varint, offset: 0)
  private var depth = 0
  private var nodeCount = 0
  private var entryCount = 0
  private var externalByteCount = 0

  /// - Throws: `ReadingError` if there are more bytes than the limits allow.
  init(
    _ bytes: [UInt8], limits: ReadingLimits, externalData: ExternalDataLoader?
  ) throws(ReadingError) {
    guard bytes.count <= limits.fileBytes else {
      throw ReadingError(
        .fileTooLarge(byteCount: bytes.count, limit: limits.fileBytes), offset: 0)
    }
    wire = ProtobufReader(bytes)
    self.bytes = bytes
    self.limits = limits
    self.externalData = externalData
  }

  /// The offset of the current field's tag.
  var fieldOffset: Int { field.offset }

  /// Steps to the next field of the message and returns its number; nil at the message's end.
  mutating func nextField() throws(ReadingError) -> Int? {
    guard let next = try wire.nextField() else { return nil }
    field = next
    return next.number
  }

  /// Skips the current field.
  mutating func skip() throws(ReadingError) {
    try wire.skip(field, depth: depth, limit: limits.nestingDepth)
  }

  /// Reads the current field as a message.
  ///
  /// - Parameters:
  ///   - name: The field's name, for errors.
  ///   - index: How many messages of a repeated field came before; nil if it isn't repeated.
  ///   - read: Reads the message's fields up to its end.
  mutating func message<Message>(
    _ name: String,
    index: Int? = nil,
    _ read: (inout MessageReader) throws(ReadingError) -> Message
  ) throws(ReadingError) -> Message {
    try countEntry(name, index: index)
    do throws(ReadingError) {
      try wire.require(.lengthDelimited, of: field)
      guard depth < limits.nestingDepth else {
        throw error(.nestingTooDeep(limit: limits.nestingDepth))
      }
      let outerEnd = try wire.enterPayload()
      depth += 1
      let message = try read(&self)
      depth -= 1
      wire.leavePayload(outerEnd: outerEnd)
      return message
    } catch {
      throw error.within(name, index: index)
    }
  }

  /// Reads a value of the current field and adds the field's name to errors.
  mutating func value<Value>(
    _ name: String,
    _ read: (inout ProtobufReader, ProtobufField) throws(ReadingError) -> Value
  ) throws(ReadingError) -> Value {
    do throws(ReadingError) {
      return try read(&wire, field)
    } catch {
      throw error.within(name)
    }
  }

  /// An error at the current field.
  func error(_ kind: ReadingError.Kind) -> ReadingError {
    ReadingError(kind, offset: field.offset)
  }

  /// Counts a message or a name against the limit.
  mutating func countEntry(_ name: String, index: Int? = nil) throws(ReadingError) {
    guard entryCount < limits.entries else {
      throw error(.tooManyEntries(limit: limits.entries)).within(name, index: index)
    }
    entryCount += 1
  }

  /// Counts a node against the limit.
  mutating func countNode(index: Int) throws(ReadingError) {
    guard nodeCount < limits.nodes else {
      throw error(.tooManyNodes(limit: limits.nodes)).within("node", index: index)
    }
    nodeCount += 1
  }

  /// Loads a part of a file beside the model and counts it against the limit.
  mutating func load(
    _ location: ExternalLocation,
    of tensor: Name,
    offset: Int
  ) throws(ReadingError) -> [UInt8] {
    let (total, overflow) = externalByteCount.addingReportingOverflow(location.length)
    guard !overflow, total <= limits.externalBytes else {
      throw ReadingError(.tooMuchExternalData(limit: limits.externalBytes), offset: offset)
    }
    externalByteCount = total
    guard let externalData else {
      throw ReadingError(
        .externalDataUnavailable(tensor: tensor, file: location.fileName),
        offset: offset
      )
    }
    if location.length == 0 { return [] }
    let loaded: [UInt8]
    do throws(ExternalDataError) {
      loaded = try externalData(location.fileName, location.offset, location.length)
    } catch {
      throw ReadingError(
        .externalDataFailed(tensor: tensor, file: location.fileName, error),
        offset: offset
      )
    }
    guard loaded.count == location.length else {
      throw ReadingError(
        .externalLengthMismatch(
          tensor: tensor,
          file: location.fileName,
          expected: location.length,
          actual: loaded.count
        ),
        offset: offset
      )
    }
    return loaded
  }
}
