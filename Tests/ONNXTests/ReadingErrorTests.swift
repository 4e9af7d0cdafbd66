import MNISTONNX
import Testing

@Suite struct ReadingErrorTests {
  @Test func pathAndOffsetOfADeepError() {
    // Counted by hand: graph 0–1, two empty nodes 2–5, node 6–7, the first attribute 8–12, the
    // second 13–14, the tensor 15–16, its type 17–18, the tag of its dims 19.
    let bytes = fileBytes { graph in
      graph.message(1) { _ in }
      graph.message(1) { _ in }
      graph.message(1) { node in
        node.message(5) { $0.int(20, 2) }
        node.message(5) { attribute in
          attribute.message(5) { tensor in
            tensor.int(2, 1)
            tensor.packed(1, ints: [-3])
          }
        }
      }
    }
    let steps = [
      FieldPath.Component("graph"), FieldPath.Component("node", index: 2),
      FieldPath.Component("attribute", index: 1), FieldPath.Component("t"),
      FieldPath.Component("dims"),
    ]
    let expected = ReadingError(.negativeDimension(-3), offset: 19, path: FieldPath(steps))
    #expect(throws: expected) { try Model(bytes) }
    #expect(
      expected.description
        == "graph.node[2].attribute[1].t.dims: dimension -3 is negative (at byte 19)"
    )
  }

  @Test(
    arguments: [
      ([0x08], .truncatedVarint, 1, "ir_version"),
      ([0x09], .unexpectedWireType(expected: .varint, actual: .fixed64), 0, "ir_version"),
      ([0x12, 0x05, 0x61], .lengthBeyondEnd(length: 5, available: 1), 1, "producer_name"),
      ([0x3A, 0x01, 0x80], .truncatedVarint, 2, "graph"),
      ([0x3A, 0x02, 0x0A, 0x01], .lengthBeyondEnd(length: 1, available: 0), 3, "graph.node[0]"),
      ([0x3A, 0x03, 0x12, 0x01, 0x61, 0x00], .invalidFieldNumber(0), 5, ""),
      ([0x3A, 0x04, 0x0A, 0x00, 0x0A, 0x80], .truncatedVarint, 5, "graph.node[1]"),
      ([0x42, 0x02, 0x10, 0x80], .truncatedVarint, 3, "opset_import[0].version"),
    ] as [([UInt8], ReadingError.Kind, Int, String)]
  )
  func wireErrors(bytes: [UInt8], kind: ReadingError.Kind, offset: Int, path: String) {
    let error = readingError { () throws(ReadingError) in try Model(bytes) }
    #expect(error?.kind == kind)
    #expect(error?.offset == offset)
    #expect(error?.path.description == path)
  }

  @Test func descriptionsSayWhatIsWrong() {
    let cases: [(ReadingError.Kind, String)] = [
      (.missingGraph, "no graph: this is not an ONNX model"),
      (
        .dataLengthMismatch(tensor: "w", field: .rawData, expected: 16, actual: 12),
        "tensor \"w\" has 12 bytes in raw_data, its dimensions need 16"
      ),
      (
        .dataLengthMismatch(tensor: "", field: .floatData, expected: 2, actual: 1),
        "tensor has 1 entries in float_data, its dimensions need 2"
      ),
      (
        .externalDataFailed(tensor: "w", file: "w.data", .notFound),
        "the file \"w.data\" with the data of tensor \"w\" does not exist"
      ),
      (
        .attributeTypeMismatch(attribute: "pads", declared: "INT", actual: "ints"),
        "attribute \"pads\" declares INT but has its value in ints"
      ),
      (
        .conflictingOperatorSets(domain: "", versions: [7, 8]),
        "versions 7 and 8 of the operator set \"\""
      ),
    ]
    for (kind, text) in cases {
      #expect(ReadingError(kind, offset: 7).description == text + " (at byte 7)")
    }
  }
}
