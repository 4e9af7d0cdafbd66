/// Which part of which file holds a tensor's data.
struct ExternalLocation: Equatable, Sendable {
  /// A bare file name, of a file in the model's own folder.
  let fileName: Name
  /// Where the data begins in the file, in bytes.
  let offset: Int
  /// How many bytes the tensor's dimensions need.
  let length: Int

  /// Checks the `external_data` entries of a tensor.
  ///
  /// - Parameters:
  ///   - entries: The keys `location`, `offset` and `length` with their values; other keys, such as
  ///     `checksum`, are ignored.
  ///   - tensor: The tensor's name, for errors.
  ///   - expected: How many bytes the dimensions need.
  ///   - messageOffset: Where the tensor is, for errors.
  init(
    _ entries: [MetadataEntry],
    tensor: Name,
    expected: Int,
    at messageOffset: Int
  ) throws(ReadingError) {
    var location: Name?
    var offset: Int?
    var length: Int?
    for entry in entries {
      let repeated: Bool
      switch entry.key {
      case "location":
        repeated = location != nil
        location = entry.value
      case "offset":
        repeated = offset != nil
        offset = try Self.number(entry, tensor: tensor, at: messageOffset)
      case "length":
        repeated = length != nil
        length = try Self.number(entry, tensor: tensor, at: messageOffset)
      default:
        repeated = false
      }
      guard !repeated else {
        throw ReadingError(
          .repeatedExternalKey(tensor: tensor, key: entry.key),
          offset: messageOffset
        )
      }
    }
    guard let location else {
      throw ReadingError(.missingExternalLocation(tensor: tensor), offset: messageOffset)
    }
    guard Self.isBareFileName(location) else {
      throw ReadingError(
        .unsafeExternalLocation(tensor: tensor, location: location),
        offset: messageOffset
      )
    }
    guard length ?? expected == expected else {
      throw ReadingError(
        .externalLengthMismatch(
          tensor: tensor,
          file: location,
          expected: expected,
          actual: length ?? 0
        ),
        offset: messageOffset
      )
    }
    fileName = location
    self.offset = offset ?? 0
    self.length = expected
  }

  /// Whether, on every system, a name can only mean a file of the folder that it is looked up in: no
  /// separators, no drive or stream (`:`), no control characters, and not a folder.
  static func isBareFileName(_ name: Name) -> Bool {
    if name.isEmpty || name == "." || name == ".." { return false }
    for byte in name.utf8 {
      switch byte {
      case 0..<0x20, 0x7F, UInt8(ascii: "/"), UInt8(ascii: "\\"), UInt8(ascii: ":"): return false
      default: continue
      }
    }
    return true
  }

  /// The value of an entry as a decimal number without a sign.
  private static func number(
    _ entry: MetadataEntry,
    tensor: Name,
    at offset: Int
  ) throws(ReadingError) -> Int {
    var number = 0
    var isValid = !entry.value.isEmpty
    for byte in entry.value.utf8 {
      let digit = Int(byte) - 0x30
      let (product, productOverflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = product.addingReportingOverflow(digit)
      isValid = isValid && (0...9).contains(digit) && !productOverflow && !sumOverflow
      guard isValid else { break }
      number = sum
    }
    guard isValid else {
      throw ReadingError(
        .invalidExternalNumber(tensor: tensor, key: entry.key, value: entry.value),
        offset: offset
      )
    }
    return number
  }
}
