import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct ValueInfoTests {
  @Test(
    arguments: [
      (ProtobufWriter.message { $0.int(1, 28) }, .fixed(28)),
      (ProtobufWriter.message { $0.int(1, 0) }, .fixed(0)),
      (ProtobufWriter.message { $0.int(1, -1) }, .unknown),
      (ProtobufWriter.message { $0.int(1, .min) }, .unknown),
      (ProtobufWriter.message { $0.string(2, "N") }, .symbolic("N")),
      (ProtobufWriter.message { $0.string(2, "") }, .unknown),
      ([], .unknown),
      (ProtobufWriter.message { $0.string(3, "DATA_BATCH") }, .unknown),
    ] as [([UInt8], Dimension)]
  )
  func dimensions(fields: [UInt8], expected: Dimension) throws {
    #expect(try dimension(fields) == expected)
  }

  @Test func theLastOfSizeAndNameCounts() throws {
    let size = ProtobufWriter.message { $0.int(1, 3) }
    let name = ProtobufWriter.message { $0.string(2, "N") }
    #expect(try dimension(size + name) == .symbolic("N"))
    #expect(try dimension(name + size) == .fixed(3))
  }

  @Test func unknownRankIsNotAScalar() throws {
    #expect(
      try type { $0.message(1) { $0.int(1, 7) } } == .tensor(elementType: .int64, shape: nil)
    )
    #expect(
      try type { type in
        type.message(1) {
          $0.int(1, 7)
          $0.message(2) { _ in }
        }
      } == .tensor(elementType: .int64, shape: [])
    )
  }

  @Test(
    arguments: [
      (4, "sequence"), (5, "map"), (7, "opaque"), (8, "sparse tensor"), (9, "optional"),
    ] as [(Int, Name)]
  )
  func unsupportedTypes(field: Int, kind: Name) throws {
    #expect(try type { $0.message(field) { _ in } } == .unsupported(kind: kind))
  }

  @Test func unknownElementTypes() throws {
    #expect(
      try type { $0.message(1) { $0.int(1, 77) } }
        == .unsupported(kind: "tensor of an unknown data type")
    )
    #expect(
      try type { $0.message(1) { _ in } } == .tensor(elementType: .undefined, shape: nil)
    )
  }

  @Test func unspecifiedTypes() throws {
    #expect(try type { _ in } == .unspecified)
    let model = try Model(fileBytes { $0.message(12) { $0.string(1, "y") } })
    #expect(model.graph.outputs == [ValueInfo(name: "y", type: .unspecified)])
  }

  @Test func secondTypes() {
    #expect(throws: ReadingError.self) {
      try type {
        $0.message(1) { _ in }
        $0.message(4) { _ in }
      }
    }
    let bytes = fileBytes { graph in
      graph.message(11) {
        $0.message(2) { _ in }
        $0.message(2) { _ in }
      }
    }
    let error = readingError { () throws(ReadingError) in try Model(bytes) }
    #expect(error?.kind == .repeatedMessage)
    #expect(error?.path.description == "graph.input[0].type")
  }

  private func dimension(_ fields: [UInt8]) throws -> Dimension? {
    let type = try type { type in
      type.message(1) { tensor in tensor.message(2) { $0.bytes(1, fields) } }
    }
    guard case .tensor(_, let shape) = type else { return nil }
    return shape?.first
  }

  private func type(_ build: (inout ProtobufWriter) -> Void) throws(ReadingError) -> ValueType? {
    let model = try Model(fileBytes { $0.message(11) { $0.message(2, build) } })
    return model.graph.inputs.first?.type
  }
}
