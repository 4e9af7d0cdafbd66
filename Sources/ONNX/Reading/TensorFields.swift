/// The fields of a `TensorProto` as read, before they are checked against each other.
struct TensorFields {
  var name: Name = ""
  var dims: [Int] = []
  var dataTypeCode: Int32 = 0
  var locationCode: Int32 = 0
  var externalEntries: [MetadataEntry] = []
  /// Where the contents of `raw_data` are.
  var rawRange = 0..<0
  /// How many entries the typed data has, in all occurrences of the field.
  private(set) var entryCount = 0
  /// The typed field or `raw_data`, whichever has data.
  private(set) var present: DataField?
  /// Another field that has data too.
  private(set) var conflicting: DataField?
  /// The range of the varints.
  private var least = Int64.max
  private var greatest = Int64.min

  /// Notes an occurrence of a field with `count` entries or bytes. An empty one counts as missing.
  mutating func note(_ field: DataField, count: Int) {
    guard count > 0 else { return }
    entryCount += count
    if present == nil {
      present = field
    } else if present != field {
      conflicting = field
    }
  }

  /// Notes a varint of `int32_data` or `uint64_data`.
  mutating func noteInteger(_ value: Int64) {
    least = min(least, value)
    greatest = max(greatest, value)
  }

  /// An entry that isn't valid for the data type; nil if there is none.
  func valueOutOfRange(for dataType: DataType) -> Int64? {
    guard least <= greatest else { return nil }
    let range = dataType.typedEntryRange
    if least < range.lowerBound { return least }
    if greatest > range.upperBound { return greatest }
    return nil
  }
}
