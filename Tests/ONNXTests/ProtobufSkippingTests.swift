import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct ProtobufSkippingTests {
  @Test func everyWireTypeIsSkipped() throws {
    let bytes = ProtobufWriter.message {
      $0.int(100, -1)
      $0.double(101, 1)
      $0.string(102, "unknown")
      $0.tag(103, 3)
      $0.int(1, 2)
      $0.tag(104, 3)
      $0.float(1, 2)
      $0.tag(104, 4)
      $0.tag(103, 4)
      $0.float(105, 1)
    }
    var reader = ProtobufReader(bytes)
    var numbers: [Int] = []
    while let field = try reader.nextField() {
      numbers.append(field.number)
      try reader.skip(field, depth: 0, limit: 2)
    }
    #expect(numbers == [100, 101, 102, 103, 105])
    #expect(reader.isAtEnd)
  }

  @Test(
    arguments: [
      ([0x09, 1, 2], .truncated(needed: 8, available: 2), 1),
      ([0x0D, 1, 2, 3], .truncated(needed: 4, available: 3), 1),
      ([0x0A, 5, 1], .lengthBeyondEnd(length: 5, available: 1), 1),
      ([0x08], .truncatedVarint, 1),
      ([0x0C], .unmatchedGroupEnd(fieldNumber: 1), 0),
      ([0x0B], .unterminatedGroup(fieldNumber: 1), 0),
      ([0x0B, 0x14], .unmatchedGroupEnd(fieldNumber: 2), 1),
      ([0x0B, 0x08, 0x01], .unterminatedGroup(fieldNumber: 1), 0),
      ([0x0B, 0x00], .invalidFieldNumber(0), 1),
    ] as [([UInt8], ReadingError.Kind, Int)]
  )
  func brokenFields(bytes: [UInt8], kind: ReadingError.Kind, offset: Int) throws {
    var reader = ProtobufReader(bytes)
    let field = try #require(try reader.nextField())
    #expect(throws: ReadingError(kind, offset: offset)) {
      try reader.skip(field, depth: 0, limit: 8)
    }
  }

  /// Groups within groups are the classic way to overflow a parser's stack (CVE-2024-7254).
  @Test func nestedGroupsHaveALimit() throws {
    for (count, fits) in [(8, true), (9, false), (100_000, false)] {
      let bytes =
        [UInt8](repeating: 0x0B, count: count) + [UInt8](repeating: 0x0C, count: count)
      var reader = ProtobufReader(bytes)
      let field = try #require(try reader.nextField())
      let error = readingError { () throws(ReadingError) in
        try reader.skip(field, depth: 0, limit: 8)
      }
      #expect(error == (fits ? nil : ReadingError(.nestingTooDeep(limit: 8), offset: 8)))
    }
  }

  @Test func modelsSkipUnknownFieldsEverywhere() throws {
    let unknown = ProtobufWriter.message {
      $0.int(500, 1)
      $0.double(501, 1)
      $0.string(502, "x")
      $0.tag(503, 3)
      $0.float(504, 1)
      $0.tag(503, 4)
    }
    let bytes = ProtobufWriter.message { model in
      model.raw(unknown)
      model.message(7) { graph in
        graph.raw(unknown)
        graph.message(1) { node in
          node.raw(unknown)
          node.message(5) { attribute in
            attribute.raw(unknown)
            attribute.bytes(5, tensorBytes([0], .float) { $0.raw(unknown) })
          }
        }
        graph.message(11) { value in
          value.raw(unknown)
          value.message(2) { type in
            type.raw(unknown)
            type.message(1) { tensor in
              tensor.raw(unknown)
              tensor.message(2) { shape in
                shape.raw(unknown)
                shape.message(1) { $0.raw(unknown) }
              }
            }
          }
        }
      }
      model.message(8) { $0.raw(unknown) }
      model.message(14) { $0.raw(unknown) }
      model.message(25) { $0.raw(unknown) }
    }
    let model = try Model(bytes)
    #expect(model.graph.nodes.first?.attributes.count == 1)
    #expect(
      model.graph.inputs.first?.type == .tensor(elementType: .undefined, shape: [.unknown])
    )
  }
}
