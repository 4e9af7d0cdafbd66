extension StoredTensor {
  /// All elements in row-major order, converted anew by each call.
  ///
  /// - Parameter element: The type to read them as; ``StoredElement`` lists which data types it can
  ///   be. Nothing is rounded or cast.
  /// - Returns: ``elementCount`` elements.
  /// - Throws: ``ReadingError/Kind/elementTypeMismatch(tensor:dataType:requested:)`` if the tensor
  ///   has another data type.
  /// - Complexity: O(number of elements).
  public func values<Element: StoredElement>(
    as element: Element.Type
  ) throws(ReadingError) -> [Element] {
    try Element.values(of: self)
  }

  /// The elements, each made from its bit pattern, whichever field they are stored in.
  ///
  /// - Parameter element: Makes an element from a bit pattern; `Word` has the data type's width.
  func elements<Word: FixedWidthInteger & UnsignedInteger, Element>(
    _ element: (Word) -> Element
  ) throws(ReadingError) -> [Element] {
    if field == .rawData { return rawElements(element) }
    var values: [Element] = []
    values.reserveCapacity(elementCount)
    var reader = ProtobufReader(bytes, window: range)
    while let next = try reader.nextField() {
      guard next.number == field.rawValue else {
        try reader.skip(next, depth: 0, limit: .max)
        continue
      }
      switch field {
      case .floatData:
        try reader.forEachFixed32(of: next) { (bits) throws(ReadingError) in
          values.append(element(Word(truncatingIfNeeded: bits)))
        }
      case .doubleData:
        try reader.forEachFixed64(of: next) { (bits) throws(ReadingError) in
          values.append(element(Word(truncatingIfNeeded: bits)))
        }
      default:
        try reader.forEachVarint(of: next) { (bits) throws(ReadingError) in
          values.append(element(Word(truncatingIfNeeded: bits)))
        }
      }
    }
    return values
  }

  /// The elements of `raw_data`, which has exactly the bytes that they need.
  private func rawElements<Word: FixedWidthInteger & UnsignedInteger, Element>(
    _ element: (Word) -> Element
  ) -> [Element] {
    let width = Word.bitWidth / 8
    return [Element](capacity: elementCount) { values in
      var position = range.lowerBound
      while position < range.upperBound {
        var word: Word = 0
        for byte in 0..<width {
          word |= Word(truncatingIfNeeded: bytes[position + byte]) << Word(byte * 8)
        }
        values.append(element(word))
        position += width
      }
    }
  }

  /// The strings of `string_data`.
  func strings() throws(ReadingError) -> [Name] {
    var values: [Name] = []
    values.reserveCapacity(elementCount)
    var reader = ProtobufReader(bytes, window: range)
    while let next = try reader.nextField() {
      if next.number == field.rawValue {
        values.append(Name(utf8: reader.copy(try reader.payload())))
      } else {
        try reader.skip(next, depth: 0, limit: .max)
      }
    }
    return values
  }

  /// Refuses to read elements as a type that doesn't fit.
  func require(_ dataType: DataType, for requested: String) throws(ReadingError) {
    guard self.dataType == dataType else { throw mismatch(requested) }
  }

  /// The error for elements that can't be read as the requested type.
  func mismatch(_ requested: String) -> ReadingError {
    ReadingError(
      .elementTypeMismatch(tensor: name, dataType: dataType, requested: Name(requested)),
      offset: range.lowerBound
    )
  }
}
