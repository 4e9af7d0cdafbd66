import MNISTONNX
import Testing

@Suite struct NodeTests {
  @Test func everyField() throws {
    let nodes = try Model(SampleModel.bytes).graph.nodes
    let convolution = try #require(nodes.first)
    #expect(convolution.name == "first")
    #expect(convolution.operatorType == "Conv")
    #expect(convolution.domain == "")
    #expect(convolution.inputs == ["image", "kernel", ""])
    #expect(convolution.outputs == ["features"])
    #expect(convolution.attributes.map { $0.name } == ["strides", "alpha"])
    let constant = try #require(nodes.last)
    #expect(constant.name.isEmpty)
    #expect(constant.domain == "", "ai.onnx is written as the empty domain")
    #expect(constant.inputs.isEmpty)
  }

  @Test func attributesAreFoundByName() throws {
    let node = try #require(try Model(SampleModel.bytes).graph.nodes.first)
    guard case .ints([2, 2]) = node.attribute("strides")?.value else {
      Issue.record("\(node)")
      return
    }
    #expect(node.attribute("pads")?.name == nil)
  }

  @Test func sparseInitializersAreRefusedByName() {
    let bytes = fileBytes { graph in
      graph.message(15) { sparse in
        sparse.bytes(1, tensorBytes([1], .float, name: "few") { $0.packed(4, floats: [1]) })
        sparse.bytes(2, tensorBytes([1], .int64) { $0.packed(7, ints: [0]) })
        sparse.packed(3, ints: [100])
      }
    }
    let error = readingError { () throws(ReadingError) in try Model(bytes) }
    #expect(error?.kind == .sparseInitializer(tensor: "few"))
    #expect(error?.path.description == "graph.sparse_initializer[0]")
  }
}
