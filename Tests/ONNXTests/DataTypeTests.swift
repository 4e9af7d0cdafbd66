import MNISTONNX
import Testing

@Suite struct DataTypeTests {
  @Test func codesAreConsecutive() {
    #expect(DataType.allCases.map { $0.rawValue } == Array(0...28))
    #expect(DataType(rawValue: 29) == nil)
    #expect(DataType(rawValue: -1) == nil)
  }

  @Test func namesAreDistinct() {
    #expect(Set(DataType.allCases.map { Name($0.name) }).count == DataType.allCases.count)
    #expect(DataType.float.name == "FLOAT")
    #expect(DataType.float8E4M3FNUZ.name == "FLOAT8E4M3FNUZ")
  }

  @Test(
    arguments: [
      (.float, 4), (.double, 8), (.int64, 8), (.bool, 1), (.bfloat16, 2), (.complex128, 16),
      (.float8E8M0, 1), (.string, nil), (.int4, nil), (.float6E2M3, nil), (.undefined, nil),
    ] as [(DataType, Int?)]
  )
  func byteWidths(type: DataType, width: Int?) {
    #expect(type.byteWidth == width)
  }

  /// Every type but strings in `raw_data`: the bytes that five elements take, and one more.
  @Test(arguments: DataType.allCases.filter { $0 != .undefined && $0 != .string })
  func rawSizes(type: DataType) throws {
    let bits = try #require(type.bitWidth)
    let size = (5 * bits + 7) / 8
    func bytes(_ count: Int) -> [UInt8] {
      tensorBytes([5], type) { $0.bytes(9, [UInt8](repeating: 0, count: count)) }
    }
    let tensor = try StoredTensor(bytes(size))
    #expect(tensor.dataType == type)
    #expect(tensor.elementCount == 5)
    for wrong in [size - 1, size + 1] {
      let error = readingError { () throws(ReadingError) in try StoredTensor(bytes(wrong)) }
      #expect(
        error?.kind
          == .dataLengthMismatch(tensor: "w", field: .rawData, expected: size, actual: wrong)
      )
    }
  }

  /// Every type in its typed field: how many entries five elements take.
  @Test(
    arguments: [
      (.float, .floatData, 5), (.complex64, .floatData, 10), (.double, .doubleData, 5),
      (.complex128, .doubleData, 10), (.int64, .int64Data, 5), (.uint64, .uint64Data, 5),
      (.uint32, .uint64Data, 5), (.int32, .int32Data, 5), (.int16, .int32Data, 5),
      (.uint16, .int32Data, 5), (.int8, .int32Data, 5), (.uint8, .int32Data, 5),
      (.bool, .int32Data, 5), (.float16, .int32Data, 5), (.bfloat16, .int32Data, 5),
      (.float8E4M3FN, .int32Data, 5), (.float8E8M0, .int32Data, 5), (.int4, .int32Data, 3),
      (.uint4, .int32Data, 3), (.float4E2M1, .int32Data, 3), (.int2, .int32Data, 2),
      (.uint2, .int32Data, 2), (.float6E3M2, .int32Data, 5), (.string, .stringData, 5),
    ] as [(DataType, DataField, Int)]
  )
  func typedSizes(type: DataType, field: DataField, count: Int) throws {
    func bytes(_ count: Int, _ field: DataField) -> [UInt8] {
      tensorBytes([5], type) { tensor in
        for _ in 0..<count {
          switch field {
          case .floatData: tensor.float(field.rawValue, 0)
          case .doubleData: tensor.double(field.rawValue, 0)
          case .stringData: tensor.string(field.rawValue, "")
          default: tensor.int(field.rawValue, 0)
          }
        }
      }
    }
    #expect(try StoredTensor(bytes(count, field)).elementCount == 5)
    for wrong in [0, count - 1, count + 1] {
      let error = readingError { () throws(ReadingError) in try StoredTensor(bytes(wrong, field)) }
      guard case .dataLengthMismatch = error?.kind else {
        Issue.record("\(wrong) entries: \(String(describing: error))")
        continue
      }
    }
    let others: [DataField] = [.floatData, .int32Data, .int64Data, .doubleData, .uint64Data]
    for other in others where other != field {
      let error = readingError { () throws(ReadingError) in try StoredTensor(bytes(5, other)) }
      #expect(
        error?.kind == .unexpectedDataField(tensor: "w", field: other, dataType: type)
      )
    }
  }
}
