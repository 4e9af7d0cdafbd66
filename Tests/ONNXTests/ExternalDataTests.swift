import MNISTONNX
import Testing

@Suite struct ExternalDataTests {
  @Test func dataComeThroughTheLoader() throws {
    var calls: [String] = []
    let loader: ExternalDataLoader = { (file, offset, length) in
      calls.append(file.description + " \(offset) \(length)")
      return [0, 0, 0x80, 0x3F, 0, 0, 0, 0x40]
    }
    let bytes = externalTensor(
      [2],
      .float,
      [
        ("location", "mnist.onnx.data"), ("offset", "4096"), ("length", "8"), ("checksum", "?"),
      ]
    )
    let tensor = try StoredTensor(bytes, externalData: loader)
    #expect(try tensor.values(as: Float.self) == [1, 2])
    #expect(try tensor.values(as: Float.self) == [1, 2])
    #expect(calls == ["mnist.onnx.data 4096 8"], "one call, while reading")
  }

  @Test func offsetAndLengthAreOptional() throws {
    let loader: ExternalDataLoader = { (_, offset, length) in
      [UInt8](repeating: UInt8(offset), count: length)
    }
    let tensor = try StoredTensor(
      externalTensor([3], .uint8, [("location", "w")]),
      externalData: loader
    )
    #expect(try tensor.values(as: UInt8.self) == [0, 0, 0])
  }

  @Test func withoutALoaderTheFileIsNamed() {
    #expect(
      kind([("location", "weights.bin")], loader: nil)
        == .externalDataUnavailable(tensor: "w", file: "weights.bin")
    )
  }

  @Test func emptyTensorsLoadNothing() throws {
    let bytes = externalTensor([0], .float, [("location", "w"), ("length", "0")])
    let tensor = try StoredTensor(bytes, externalData: Self.forbidden)
    #expect(tensor.elementCount == 0)
  }

  /// Ways out of the model's folder (CVE-2022-25882, CVE-2024-27318).
  @Test(arguments: [
    "", ".", "..", "../w", "a/../../b", "/etc/passwd", "a/b", "./w", "..\\w", "C:\\w", "C:w",
    "\\\\host\\w", "w\0", "w:stream", "a\nb", "w/", "/",
  ])
  func locationsThatAreNoBareFileName(location: String) {
    #expect(
      kind([("location", location)], loader: Self.forbidden)
        == .unsafeExternalLocation(tensor: "w", location: Name(location))
    )
  }

  @Test(arguments: ["...", "w", "..w", "w..", "weights of mnist.data", "Gewichte-ä", ".hidden"])
  func locationsThatAre(location: String) throws {
    let loader: ExternalDataLoader = { (_, _, length) in [UInt8](repeating: 1, count: length) }
    #expect(kind([("location", location)], loader: loader) == nil)
  }

  @Test(arguments: [
    "", "-1", "+1", " 1", "1 ", "0x10", "1e3", "1.0", "9223372036854775808",
    "99999999999999999999999999", "١",
  ])
  func numbersThatAreNone(text: String) {
    for key in ["offset", "length"] {
      #expect(
        kind([("location", "w"), (key, text)], loader: Self.forbidden)
          == .invalidExternalNumber(tensor: "w", key: Name(key), value: Name(text))
      )
    }
  }

  @Test(arguments: ["location", "offset", "length"])
  func keysTwice(key: String) {
    #expect(
      kind([("location", "w"), (key, "2"), (key, "2")], loader: Self.forbidden)
        == .repeatedExternalKey(tensor: "w", key: Name(key))
    )
  }

  @Test func lengthsThatDiffer() {
    #expect(
      kind([("location", "w"), ("length", "3")], loader: Self.forbidden)
        == .externalLengthMismatch(tensor: "w", file: "w", expected: 2, actual: 3)
    )
    for count in [0, 1, 3] {
      let loader: ExternalDataLoader = { (_, _, _) in [UInt8](repeating: 0, count: count) }
      #expect(
        kind([("location", "w")], loader: loader)
          == .externalLengthMismatch(tensor: "w", file: "w", expected: 2, actual: count)
      )
    }
  }

  @Test func loadersThatFail() {
    let loader: ExternalDataLoader = { (_, _, _) throws(ExternalDataError) in
      throw .tooShort(fileLength: 1)
    }
    #expect(
      kind([("location", "w")], loader: loader)
        == .externalDataFailed(tensor: "w", file: "w", .tooShort(fileLength: 1))
    )
  }

  @Test func missingLocation() {
    #expect(
      kind([("offset", "0")], loader: Self.forbidden) == .missingExternalLocation(tensor: "w")
    )
  }

  @Test func inlineDataBesideExternal() {
    let bytes = tensorBytes([2], .uint8) {
      $0.bytes(9, [1, 2])
      $0.int(14, 1)
    }
    #expect(
      error(bytes, loader: Self.forbidden)?.kind
        == .conflictingData(tensor: "w", first: .externalData, second: .rawData)
    )
  }

  @Test func unknownLocationCode() {
    let bytes = tensorBytes([1], .uint8) { $0.int(14, 2) }
    #expect(
      error(bytes, loader: nil)?.kind == .unknownDataLocation(code: 2, tensor: "w")
    )
  }

  @Test func externalStrings() {
    let bytes = externalTensor([1], .string, [("location", "w")])
    #expect(
      error(bytes, loader: Self.forbidden)?.kind
        == .unexpectedDataField(tensor: "w", field: .externalData, dataType: .string)
    )
  }

  /// Without a limit, many tensors that share a file would multiply its size.
  @Test func theTotalHasALimit() throws {
    var limits = ReadingLimits()
    limits.externalBytes = 5
    var loaded = 0
    let loader: ExternalDataLoader = { (_, _, length) in
      loaded += length
      return [UInt8](repeating: 0, count: length)
    }
    let tensor = externalTensor([2], .uint8, [("location", "w")])
    let two = fileBytes { graph in for _ in 0..<2 { graph.bytes(5, tensor) } }
    _ = try Model(two, limits: limits, externalData: loader)
    #expect(loaded == 4)
    let three = fileBytes { graph in for _ in 0..<3 { graph.bytes(5, tensor) } }
    let error = readingError { () throws(ReadingError) in
      try Model(three, limits: limits, externalData: loader)
    }
    #expect(error?.kind == .tooMuchExternalData(limit: 5))
    #expect(error?.path.description == "graph.initializer[2]")
    #expect(loaded == 8, "the third is never asked for")
  }

  private static func forbidden(
    file: Name,
    offset: Int,
    length: Int
  ) throws(ExternalDataError) -> [UInt8] {
    Issue.record("asked for \(file)")
    return []
  }

  private func externalTensor(
    _ dims: [Int64],
    _ type: DataType,
    _ entries: [(String, String)]
  ) -> [UInt8] {
    tensorBytes(dims, type) { tensor in
      for (key, value) in entries {
        tensor.message(13) {
          $0.string(1, key)
          $0.string(2, value)
        }
      }
      tensor.int(14, 1)
    }
  }

  private func error(_ bytes: [UInt8], loader: ExternalDataLoader?) -> ReadingError? {
    readingError { () throws(ReadingError) in try StoredTensor(bytes, externalData: loader) }
  }

  /// What is wrong with a tensor of two bytes with these entries.
  private func kind(
    _ entries: [(String, String)],
    loader: ExternalDataLoader?
  ) -> ReadingError.Kind? {
    error(externalTensor([2], .uint8, entries), loader: loader)?.kind
  }
}
