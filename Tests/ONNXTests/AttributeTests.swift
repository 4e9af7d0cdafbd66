import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct AttributeTests {
  /// Values whose type is declared, and those whose type follows from the field (IR version 1).
  @Test(arguments: [true, false])
  func scalars(declared: Bool) throws {
    let float = try attribute {
      $0.float(2, 0.5)
      if declared { $0.int(20, 1) }
    }
    guard case .float(0.5) = float.value else { return record(float) }
    let int = try attribute {
      $0.int(3, -7)
      if declared { $0.int(20, 2) }
    }
    guard case .int(-7) = int.value else { return record(int) }
    let string = try attribute {
      $0.string(4, "SAME_UPPER")
      if declared { $0.int(20, 3) }
    }
    guard case .string("SAME_UPPER") = string.value else { return record(string) }
  }

  @Test(arguments: [true, false])
  func lists(declared: Bool) throws {
    let strings = try attribute {
      $0.string(9, "a")
      $0.string(9, "")
      if declared { $0.int(20, 8) }
    }
    guard case .strings(["a", ""]) = strings.value else { return record(strings) }
    let tensors = try attribute { list in
      for name in ["a", "b"] { list.bytes(10, tensorBytes([0], .float, name: name)) }
      if declared { list.int(20, 9) }
    }
    guard case .tensors(let values) = tensors.value else { return record(tensors) }
    #expect(values.map { $0.name } == ["a", "b"])
    let graphs = try attribute { list in
      for name in ["a", "b"] { list.message(11) { $0.string(2, name) } }
      if declared { list.int(20, 10) }
    }
    guard case .graphs(let values) = graphs.value else { return record(graphs) }
    #expect(values.map { $0.name } == ["a", "b"])
  }

  @Test(arguments: [true, false])
  func nestedMessages(declared: Bool) throws {
    let tensor = try attribute {
      $0.bytes(5, tensorBytes([1], .int32) { $0.packed(5, ints: [-5]) })
      if declared { $0.int(20, 4) }
    }
    guard case .tensor(let value) = tensor.value else { return record(tensor) }
    #expect(try value.values(as: Int32.self) == [-5])
    let graph = try attribute { branch in
      branch.message(6) { $0.string(2, "then") }
      if declared { branch.int(20, 5) }
    }
    guard case .graph(let value) = graph.value else { return record(graph) }
    #expect(value.name == "then")
  }

  /// Writers leave out default values.
  @Test func declaredTypesHaveDefaults() throws {
    guard case .float(0) = try attribute({ $0.int(20, 1) }).value,
      case .int(0) = try attribute({ $0.int(20, 2) }).value,
      case .string("") = try attribute({ $0.int(20, 3) }).value,
      case .floats([]) = try attribute({ $0.int(20, 6) }).value,
      case .ints([]) = try attribute({ $0.int(20, 7) }).value,
      case .strings([]) = try attribute({ $0.int(20, 8) }).value
    else {
      Issue.record("a default is wrong")
      return
    }
  }

  @Test(arguments: [0, 4, 5] as [Int64])
  func missingValues(type: Int64) {
    let bytes = attributeModelBytes {
      $0.string(1, "value")
      $0.int(20, type)
    }
    let error = readingError { () throws(ReadingError) in try Model(bytes) }
    #expect(error?.kind == .missingAttributeValue(attribute: "value"))
    #expect(error?.path.description == "graph.node[0].attribute[0]")
    #expect(error?.offset == 6, "the attribute's first byte")
  }

  @Test func references() throws {
    let reference = try attribute {
      $0.string(1, "alpha")
      $0.string(21, "slope")
      $0.int(20, 1)
    }
    guard case .reference("slope") = reference.value else { return record(reference) }
  }

  @Test(
    arguments: [
      (ProtobufWriter.message { $0.int(20, 11) }, 11),
      (ProtobufWriter.message { $0.bytes(22, []) }, 11),
      (ProtobufWriter.message { $0.bytes(23, []) }, 12),
      (ProtobufWriter.message { $0.bytes(14, []) }, 13),
      (ProtobufWriter.message { $0.bytes(15, []) }, 14),
      (ProtobufWriter.message { $0.int(20, 99) }, 99),
    ] as [([UInt8], Int32)]
  )
  func unsupportedKinds(fields: [UInt8], expected: Int32) throws {
    let result = try attribute { $0.raw(fields) }
    guard case .unsupported(let kind) = result.value else { return record(result) }
    #expect(kind == expected)
  }

  @Test func contradictions() {
    #expect(
      kind {
        $0.string(1, "a")
        $0.int(3, 1)
        $0.int(20, 1)
      } == .attributeTypeMismatch(attribute: "a", declared: "FLOAT", actual: "i")
    )
    #expect(
      kind {
        $0.float(2, 1)
        $0.int(3, 1)
      } == .conflictingAttributeValues(attribute: "", first: "f", second: "i")
    )
    #expect(
      kind {
        $0.string(21, "slope")
        $0.int(3, 1)
      } == .conflictingAttributeValues(attribute: "", first: "ref_attr_name", second: "i")
    )
    for field in [5, 6] {
      #expect(
        kind {
          $0.bytes(field, field == 5 ? tensorBytes([0], .float) : [])
          $0.bytes(field, field == 5 ? tensorBytes([0], .float) : [])
        } == .repeatedMessage
      )
    }
  }

  private func kind(_ build: (inout ProtobufWriter) -> Void) -> ReadingError.Kind? {
    let bytes = attributeModelBytes(build)
    return readingError { () throws(ReadingError) in try Model(bytes) }?.kind
  }

  private func record(_ attribute: Attribute) {
    Issue.record("\(attribute)")
  }
}
