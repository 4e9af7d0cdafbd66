import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct ModelTests {
  @Test func everyFieldOfTheSample() throws {
    let model = try Model(SampleModel.bytes)
    #expect(model.irVersion == 8)
    #expect(model.producerName == "tests")
    #expect(model.producerVersion == "1.0")
    #expect(model.domain == "org.example")
    #expect(model.modelVersion == 3)
    #expect(model.opsetImports.count == 1)
    #expect(model.metadata.map { $0.key } == ["author"])
    #expect(model.metadata.map { $0.value } == ["nobody"])
    #expect(model.functions.isEmpty)
    #expect(model.graph.name == "digits")
    #expect(model.graph.nodes.count == 2)
    #expect(model.graph.initializers.map { $0.name } == ["kernel", "shape", "levels"])
    #expect(
      model.graph.inputs == [
        info("image", [.symbolic("batch"), .fixed(1), .fixed(28), .fixed(28)])
      ]
    )
    #expect(model.graph.outputs == [info("logits", [.unknown, .fixed(10)])])
    #expect(model.graph.valueInfo == [info("scalar", [])])
  }

  @Test func absentFieldsHaveProto3Defaults() throws {
    let model = try Model(fileBytes { _ in })
    #expect(model.irVersion == 0)
    #expect(model.producerName.isEmpty)
    #expect(model.modelVersion == 0)
    #expect(model.opsetImports.isEmpty)
    #expect(model.graph.name.isEmpty)
    #expect(model.graph.nodes.isEmpty)
  }

  @Test func theLastOfASingularScalarCounts() throws {
    let bytes = ProtobufWriter.message {
      $0.int(1, 3)
      $0.string(2, "first")
      $0.message(7) { _ in }
      $0.string(2, "second")
      $0.int(1, 8)
    }
    let model = try Model(bytes)
    #expect(model.irVersion == 8)
    #expect(model.producerName == "second")
  }

  @Test(arguments: [[], [0x08, 0x08]] as [[UInt8]])
  func missingGraph(bytes: [UInt8]) {
    #expect(throws: ReadingError(.missingGraph, offset: 0)) { try Model(bytes) }
  }

  @Test func secondGraph() {
    let bytes = ProtobufWriter.message {
      $0.message(7) { _ in }
      $0.message(7) { _ in }
    }
    #expect(throws: ReadingError(.repeatedMessage, offset: 2, path: path("graph"))) {
      try Model(bytes)
    }
  }

  @Test func operatorSets() throws {
    let model = try Model(imports([("", 13), ("com.example", 2), ("ai.onnx", 13)]))
    #expect(model.opsetVersion(domain: "") == 13)
    #expect(model.opsetVersion(domain: "ai.onnx") == 13)
    #expect(model.opsetVersion(domain: "com.example") == 2)
    #expect(model.opsetVersion(domain: "ai.onnx.ml") == nil)
    #expect(model.opsetImports.map { $0.domain } == ["", "com.example", ""])
  }

  @Test func conflictingOperatorSets() {
    let bytes = imports([("", 13), ("x", 1), ("ai.onnx", 14)])
    #expect(
      throws: ReadingError(
        .conflictingOperatorSets(domain: "", versions: [13, 14]),
        offset: 13,
        path: FieldPath([FieldPath.Component("opset_import", index: 2)])
      )
    ) { try Model(bytes) }
  }

  @Test func functionsAreNamedOnly() throws {
    let bytes = ProtobufWriter.message { model in
      model.message(7) { _ in }
      model.message(25) { function in
        function.string(1, "Twice")
        function.string(4, "x")
        function.message(7) { $0.string(4, "Add") }
        function.string(10, "local")
      }
    }
    let model = try Model(bytes)
    #expect(model.functions == [FunctionIdentifier(domain: "local", name: "Twice")])
  }

  @Test(arguments: [
    "This is not a model but a text that somebody named model.onnx.",
    "\u{89}PNG\r\n\u{1A}\n", "version https://git-lfs.github.com/spec/v1\n", "<html></html>", "\0",
  ])
  func otherFilesAreRefused(text: String) {
    #expect(throws: ReadingError.self) { try Model(Array(text.utf8)) }
  }

  private func info(_ name: Name, _ shape: [Dimension]) -> ValueInfo {
    ValueInfo(name: name, type: .tensor(elementType: .float, shape: shape))
  }

  /// A model that imports these operator sets; its graph takes two bytes.
  private func imports(_ sets: [(String, Int64)]) -> [UInt8] {
    ProtobufWriter.message { model in
      model.message(7) { _ in }
      for (domain, version) in sets {
        model.message(8) {
          if !domain.isEmpty { $0.string(1, domain) }
          $0.int(2, version)
        }
      }
    }
  }
}
