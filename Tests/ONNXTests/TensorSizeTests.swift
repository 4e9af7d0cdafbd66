import MNISTONNX
import MNISTTestSupport
import Testing

/// Tensors with false sizes, as in tract#2390, onnx-tensorrt#1058 and others.
@Suite struct TensorSizeTests {
  @Test func rawDataLongerOrShorterThanTheDimensions() {
    let bytes = tensorBytes([2, 2], .float) { $0.bytes(9, [UInt8](repeating: 0, count: 12)) }
    #expect(
      throws: ReadingError(
        .dataLengthMismatch(tensor: "w", field: .rawData, expected: 16, actual: 12),
        offset: 0
      )
    ) { try StoredTensor(bytes) }
    #expect(
      kind([0], .float) { $0.bytes(9, [0, 0, 0, 0]) }
        == .dataLengthMismatch(tensor: "w", field: .rawData, expected: 0, actual: 4)
    )
  }

  @Test func typedDataLongerOrShorterThanTheDimensions() {
    #expect(
      kind([3], .float) { $0.packed(4, floats: [1, 2]) }
        == .dataLengthMismatch(tensor: "w", field: .floatData, expected: 3, actual: 2)
    )
    #expect(
      kind([], .int64) { $0.packed(7, ints: [1, 2]) }
        == .dataLengthMismatch(tensor: "w", field: .int64Data, expected: 1, actual: 2)
    )
    #expect(
      kind([2], .string) { $0.string(6, "one") }
        == .dataLengthMismatch(tensor: "w", field: .stringData, expected: 2, actual: 1)
    )
    #expect(
      kind([2], .float)
        == .dataLengthMismatch(tensor: "w", field: .rawData, expected: 8, actual: 0)
    )
  }

  @Test(arguments: [-1, .min] as [Int64])
  func negativeDimensions(size: Int64) {
    let bytes = tensorBytes([2, size], .float)
    #expect(
      throws: ReadingError(.negativeDimension(size), offset: 0, path: path("dims"))
    ) { try StoredTensor(bytes) }
  }

  /// Products that wrap to 0, to small or to negative numbers, also if a 0 hides that.
  @Test(
    arguments: [
      [1 << 32, 1 << 32], [1 << 62, 4], [1 << 62, 2], [.max, .max], [(1 << 62) + 1, 4],
      [0, 1 << 62, 4], [1 << 62, 4, 0], [1 << 29], [1 << 15, 1 << 15],
    ] as [[Int64]]
  )
  func products(dims: [Int64]) {
    #expect(kind(dims, .uint8) == .tooManyElements(limit: 1 << 28))
  }

  /// If the limit allows every product, the byte count can still overflow.
  @Test func byteCountOverflow() {
    var limits = ReadingLimits()
    limits.tensorElements = .max
    let bytes = tensorBytes([.max], .complex128) { $0.bytes(9, [0]) }
    let error = readingError { () throws(ReadingError) in
      try StoredTensor(bytes, limits: limits)
    }
    #expect(error?.kind == .tooManyElements(limit: .max))
  }

  @Test func rankHasALimit() throws {
    let ones = [Int64](repeating: 1, count: 32)
    let tensor = try StoredTensor(tensorBytes(ones, .uint8) { $0.bytes(9, [7]) })
    #expect(tensor.dims.count == 32)
    #expect(kind(ones + [1], .uint8) { $0.bytes(9, [7]) } == .tooManyDimensions(limit: 32))
    let shape = fileBytes { graph in
      graph.message(11) { value in
        value.message(2) { type in
          type.message(1) { tensor in
            tensor.message(2) { shape in for _ in 0..<33 { shape.message(1) { _ in } } }
          }
        }
      }
    }
    let error = readingError { () throws(ReadingError) in try Model(shape) }
    #expect(error?.kind == .tooManyDimensions(limit: 32))
    #expect(error?.path.description == "graph.input[0].type.tensor_type.shape.dim[32]")
  }

  @Test(arguments: [0, 29, -1, 1000] as [Int64])
  func unknownDataTypes(code: Int64) {
    let bytes = ProtobufWriter.message {
      $0.int(2, code)
      $0.string(8, "w")
    }
    #expect(
      throws: ReadingError(.unknownDataType(code: Int32(code), tensor: "w"), offset: 0)
    ) { try StoredTensor(bytes) }
  }

  @Test func dataInTwoFields() {
    #expect(
      kind([1], .float) {
        $0.float(4, 1)
        $0.bytes(9, [0, 0, 0, 0])
      } == .conflictingData(tensor: "w", first: .floatData, second: .rawData)
    )
    #expect(
      kind([1], .float) {
        $0.float(4, 1)
        $0.int(7, 1)
      } == .conflictingData(tensor: "w", first: .floatData, second: .int64Data)
    )
  }

  @Test func emptyFieldsAreAsGoodAsAbsent() throws {
    let bytes = tensorBytes([1], .float) {
      $0.bytes(9, [])
      $0.float(4, 3)
      $0.packed(7, ints: [])
    }
    #expect(try StoredTensor(bytes).values(as: Float.self) == [3])
  }

  @Test func theLastRawDataCounts() throws {
    let bytes = tensorBytes([1], .uint8) {
      $0.bytes(9, [1, 2, 3])
      $0.bytes(9, [4])
    }
    #expect(try StoredTensor(bytes).values(as: UInt8.self) == [4])
  }

  @Test(
    arguments: [
      (.int8, 5, 128), (.int8, 5, -129), (.uint8, 5, 256), (.uint8, 5, -1), (.int16, 5, 32768),
      (.uint16, 5, 65536), (.float16, 5, -1), (.bool, 5, 2), (.uint32, 11, 1 << 32),
      (.float6E2M3, 5, 64), (.int4, 5, 256),
    ] as [(DataType, Int, Int64)]
  )
  func valuesThatTheTypeCannotHold(type: DataType, field: Int, value: Int64) {
    #expect(
      kind([1], type) { $0.int(field, value) }
        == .valueOutOfRange(tensor: "w", value: value, dataType: type)
    )
  }

  @Test func rawStrings() {
    #expect(
      kind([1], .string) { $0.bytes(9, [1]) }
        == .unexpectedDataField(tensor: "w", field: .rawData, dataType: .string)
    )
  }

  @Test func segments() {
    let bytes = ProtobufWriter.message { $0.message(3) { $0.int(2, 5) } }
    #expect(throws: ReadingError(.segmentedTensor, offset: 0, path: path("segment"))) {
      try StoredTensor(bytes)
    }
  }

  private func kind(
    _ dims: [Int64],
    _ type: DataType,
    data: (inout ProtobufWriter) -> Void = { _ in }
  ) -> ReadingError.Kind? {
    let bytes = tensorBytes(dims, type, data: data)
    return readingError { () throws(ReadingError) in try StoredTensor(bytes) }?.kind
  }
}
