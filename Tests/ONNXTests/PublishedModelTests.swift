import Foundation
import MNISTONNX
import MNISTTestSupport
import Testing

/// Published models, if real data is here.
@Suite(.enabled(if: Folders.data != nil, Comment(rawValue: Folders.dataReason)))
struct PublishedModelTests {
  private static let models = Folders.data.map { $0.appendingPathComponent("models") }
  private static let folders = models.map { Folders.contents($0) } ?? []

  @Test(arguments: folders)
  func everyModelIsRead(folder: URL) throws {
    let bytes = try Folders.bytes(folder.appendingPathComponent("model.onnx"))
    let loader: ExternalDataLoader = { (file, offset, length) throws(ExternalDataError) in
      let url = folder.appendingPathComponent(file.description)
      guard let data = try? Folders.bytes(url) else { throw .notFound }
      guard offset <= data.count, length <= data.count - offset else {
        throw .tooShort(fileLength: data.count)
      }
      return Array(data[offset..<offset + length])
    }
    let model = try Model(bytes, externalData: loader)
    #expect(model.opsetVersion(domain: "") != nil)
    #expect(!model.graph.nodes.isEmpty)
    #expect(model.graph.nodes.allSatisfy { !$0.operatorType.isEmpty && !$0.outputs.isEmpty })
    #expect(!model.graph.inputs.isEmpty)
    #expect(!model.graph.outputs.isEmpty)
  }

  @Test(arguments: folders)
  func everyTestTensorIsRead(folder: URL) throws {
    let files = Folders.contents(folder)
      .filter { $0.lastPathComponent.hasPrefix("test_data_set_") }
      .flatMap { Folders.contents($0) }
      .filter { $0.pathExtension == "pb" }
    #expect(!files.isEmpty)
    for file in files {
      let tensor = try StoredTensor(try Folders.bytes(file))
      #expect(tensor.elementCount > 0)
    }
  }

  @Test func zooModelInDetail() throws {
    let folder = try #require(Self.models).appendingPathComponent("onnx-zoo__mnist-8")
    let model = try Model(
      try Folders.bytes(folder.appendingPathComponent("model.onnx"))
    )
    #expect(model.irVersion == 3)
    #expect(model.producerName == "CNTK")
    #expect(model.opsetVersion(domain: "") == 8)
    #expect(model.graph.nodes.count == 12)
    let floats = model.graph.initializers.filter { $0.dataType == .float }
    #expect(floats.reduce(0) { $0 + $1.elementCount } == 5994)
  }
}
