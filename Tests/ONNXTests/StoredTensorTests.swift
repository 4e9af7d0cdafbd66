import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct StoredTensorTests {
  @Test func rawDataOfEveryElement() throws {
    try expect(
      [1.5, -2, .infinity] as [Float],
      .float,
      littleEndian([0x3FC0_0000, 0xC000_0000, 0x7F80_0000] as [UInt32])
    )
    try expect([-0.1] as [Double], .double, littleEndian([(-0.1).bitPattern]))
    try expect([1, -128] as [Int8], .int8, [0x01, 0x80])
    try expect([1, 255] as [UInt8], .uint8, [0x01, 0xFF])
    try expect([.min, 258] as [Int16], .int16, [0x00, 0x80, 0x02, 0x01])
    try expect([.max] as [UInt16], .uint16, [0xFF, 0xFF])
    try expect([.min] as [Int32], .int32, [0, 0, 0, 0x80])
    try expect([0x0403_0201] as [UInt32], .uint32, [1, 2, 3, 4])
    try expect(
      [.min, -1] as [Int64],
      .int64,
      [0, 0, 0, 0, 0, 0, 0, 0x80] + [UInt8](repeating: 255, count: 8)
    )
    try expect([.max] as [UInt64], .uint64, [UInt8](repeating: 255, count: 8))
    try expect([false, true, true] as [Bool], .bool, [0, 1, 2])
    try expect([10, -1] as [Float], .float16, [0x00, 0x49, 0x00, 0xBC])
    try expect([1, -2] as [Float], .bfloat16, [0x80, 0x3F, 0x00, 0xC0])
  }

  /// Typed data that is packed, unpacked, or mixed and split over several occurrences, with
  /// other fields in between.
  @Test(arguments: Layout.allCases)
  func typedDataOfEveryElement(layout: Layout) throws {
    try expect([-128, 127, 0] as [Int8], .int8, layout, 5, [-128, 127, 0])
    try expect([0, 255, 1] as [UInt8], .uint8, layout, 5, [0, 255, 1])
    try expect([.min, .max, -1] as [Int16], .int16, layout, 5, [-32768, 32767, -1])
    try expect([0, .max, 1] as [UInt16], .uint16, layout, 5, [0, 65535, 1])
    try expect([.min, .max, -1] as [Int32], .int32, layout, 5, [-0x8000_0000, 0x7FFF_FFFF, -1])
    try expect([false, true, true] as [Bool], .bool, layout, 5, [0, 1, 1])
    try expect([10, -1, 0] as [Float], .float16, layout, 5, [0x4900, 0xBC00, 0])
    try expect([1, -2, 0] as [Float], .bfloat16, layout, 5, [0x3F80, 0xC000, 0])
    try expect([.min, .max, -1] as [Int64], .int64, layout, 7, [.min, .max, -1])
    try expect([0, .max, 1] as [UInt64], .uint64, layout, 11, [0, -1, 1])
    try expect([0, .max, 1] as [UInt32], .uint32, layout, 11, [0, 0xFFFF_FFFF, 1])
  }

  @Test(arguments: Layout.allCases)
  func typedFloatingPointData(layout: Layout) throws {
    let floats: [Float] = [1, -2.5, 0x1p-149, .infinity, 0]
    let tensor = try StoredTensor(
      tensorBytes([5], .float) { tensor in
        layout.write(floats, to: &tensor) {
          $0.packed(4, floats: $1)
        } unpacked: {
          $0.float(4, $1)
        }
      }
    )
    #expect(try tensor.values(as: Float.self) == floats)
    let doubles: [Double] = [1, -2.5, 0x1p-1074, .infinity, 0]
    let other = try StoredTensor(
      tensorBytes([5], .double) { tensor in
        layout.write(doubles, to: &tensor) {
          $0.packed(10, doubles: $1)
        } unpacked: {
          $0.double(10, $1)
        }
      }
    )
    #expect(try other.values(as: Double.self) == doubles)
  }

  @Test func strings() throws {
    let tensor = try StoredTensor(
      tensorBytes([3], .string) {
        $0.string(6, "null")
        $0.string(6, "")
        $0.bytes(6, [0xFF])
      }
    )
    #expect(try tensor.values(as: Name.self) == ["null", "", Name(utf8: [0xFF])])
  }

  @Test func scalarsAndEmptyTensors() throws {
    let scalar = try StoredTensor(tensorBytes([], .int64) { $0.packed(7, ints: [42]) })
    #expect(scalar.dims.isEmpty)
    #expect(scalar.elementCount == 1)
    #expect(try scalar.values(as: Int64.self) == [42])
    for dims: [Int64] in [[0], [3, 0, 2], [0, 0]] {
      for type: DataType in [.float, .int64, .uint8] {
        let tensor = try StoredTensor(tensorBytes(dims, type) { $0.bytes(9, []) })
        #expect(tensor.elementCount == 0)
        #expect(tensor.dims == dims.map { Int($0) })
      }
      #expect(
        try StoredTensor(tensorBytes(dims, .float)).values(as: Float.self).isEmpty
      )
      #expect(
        try StoredTensor(tensorBytes(dims, .string)).values(as: Name.self).isEmpty
      )
    }
  }

  /// Fields may come in any order, even the data before its type.
  @Test func fieldsInReverse() throws {
    let bytes = ProtobufWriter.message {
      $0.packed(5, ints: [200, 100])
      $0.string(8, "reverse")
      $0.int(2, 2)
      $0.int(1, 1)
      $0.int(1, 2)
    }
    let tensor = try StoredTensor(bytes)
    #expect(tensor.name == "reverse")
    #expect(tensor.dims == [1, 2])
    #expect(try tensor.values(as: UInt8.self) == [200, 100])
  }

  @Test func elementsAreNeverCast() throws {
    let tensor = try StoredTensor(tensorBytes([1], .int64) { $0.packed(7, ints: [1]) })
    let error = readingError { () throws(ReadingError) in try tensor.values(as: Int32.self) }
    #expect(
      error?.kind == .elementTypeMismatch(tensor: "w", dataType: .int64, requested: "Int32")
    )
    #expect(throws: ReadingError.self) { try tensor.values(as: UInt64.self) }
    #expect(throws: ReadingError.self) { try tensor.values(as: Float.self) }
    #expect(throws: ReadingError.self) { try tensor.values(as: Double.self) }
    #expect(throws: ReadingError.self) { try tensor.values(as: Bool.self) }
    #expect(throws: ReadingError.self) { try tensor.values(as: Name.self) }
  }

  private func expect<Element: StoredElement & Equatable>(
    _ values: [Element],
    _ type: DataType,
    _ raw: [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let tensor = try StoredTensor(tensorBytes([Int64(values.count)], type) { $0.bytes(9, raw) })
    #expect(try tensor.values(as: Element.self) == values, sourceLocation: sourceLocation)
  }

  private func expect<Element: StoredElement & Equatable>(
    _ values: [Element],
    _ type: DataType,
    _ layout: Layout,
    _ field: Int,
    _ entries: [Int64],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let bytes = tensorBytes([Int64(values.count)], type) { tensor in
      layout.write(entries, to: &tensor) {
        $0.packed(field, ints: $1)
      } unpacked: {
        $0.int(field, $1)
      }
    }
    let tensor = try StoredTensor(bytes)
    #expect(try tensor.values(as: Element.self) == values, sourceLocation: sourceLocation)
  }
}

extension StoredTensorTests {
  /// How the entries of a repeated field are written.
  enum Layout: CaseIterable, Sendable {
    case packed, unpacked, mixed

    func write<Entry>(
      _ entries: [Entry],
      to tensor: inout ProtobufWriter,
      packed: (inout ProtobufWriter, [Entry]) -> Void,
      unpacked: (inout ProtobufWriter, Entry) -> Void
    ) {
      switch self {
      case .packed: packed(&tensor, entries)
      case .unpacked: for entry in entries { unpacked(&tensor, entry) }
      case .mixed:
        unpacked(&tensor, entries[0])
        tensor.string(12, "a documentation in between")
        packed(&tensor, Array(entries[1..<2]))
        packed(&tensor, [])
        for entry in entries[2...] { unpacked(&tensor, entry) }
      }
    }
  }
}
