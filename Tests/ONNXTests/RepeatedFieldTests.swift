import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct RepeatedFieldTests {
  @Test func intsPackedUnpackedAndSplit() throws {
    let result = try attribute {
      $0.int(8, 1)
      $0.packed(8, ints: [2, -3])
      $0.packed(8, ints: [])
      $0.string(1, "in between")
      $0.int(8, .min)
      $0.packed(8, ints: [.max])
    }
    guard case .ints(let values) = result.value else {
      Issue.record("\(result)")
      return
    }
    #expect(values == [1, 2, -3, .min, .max])
  }

  @Test func floatsPackedUnpackedAndSplit() throws {
    let result = try attribute {
      $0.packed(7, floats: [1, 2])
      $0.float(7, -0.5)
      $0.packed(7, floats: [.infinity])
    }
    guard case .floats(let values) = result.value else {
      Issue.record("\(result)")
      return
    }
    #expect(values == [1, 2, -0.5, .infinity])
  }

  @Test(
    arguments: [
      (4, [1, 2, 3], .unevenPackedLength(length: 3, elementSize: 4)),
      (10, [1, 2, 3, 4], .unevenPackedLength(length: 4, elementSize: 8)),
      (7, [0x80], .truncatedVarint),
    ] as [(Int, [UInt8], ReadingError.Kind)]
  )
  func brokenPackedFields(field: Int, payload: [UInt8], kind: ReadingError.Kind) {
    let bytes = ProtobufWriter.message { $0.bytes(field, payload) }
    let error = readingError { () throws(ReadingError) in try StoredTensor(bytes) }
    #expect(error?.kind == kind)
  }

  /// A packed field of seven bytes that claims 2 GB: nothing may be reserved for it.
  @Test(arguments: [4, 5, 7, 10, 11])
  func packedLengthOverflow(field: Int) {
    let bytes = ProtobufWriter.message {
      $0.tag(field, 2)
      $0.varint(0x7FFF_FFF8)
    }
    let error = readingError { () throws(ReadingError) in try StoredTensor(bytes) }
    #expect(error?.kind == .lengthBeyondEnd(length: 0x7FFF_FFF8, available: 0))
  }

  @Test func wrongWireTypes() {
    let varint = ProtobufWriter.message { $0.int(4, 1) }
    #expect(
      throws: ReadingError(
        .unexpectedWireType(expected: .fixed32, actual: .varint),
        offset: 0,
        path: path("float_data")
      )
    ) { try StoredTensor(varint) }
    let double = ProtobufWriter.message { $0.double(1, 1) }
    #expect(
      throws: ReadingError(
        .unexpectedWireType(expected: .varint, actual: .fixed64),
        offset: 0,
        path: path("dims")
      )
    ) { try StoredTensor(double) }
    let number = ProtobufWriter.message { $0.int(8, 1) }
    #expect(
      throws: ReadingError(
        .unexpectedWireType(expected: .lengthDelimited, actual: .varint),
        offset: 0,
        path: path("name")
      )
    ) { try StoredTensor(number) }
  }
}
