import Foundation
import MNIST
import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

@testable import MNISTCompiler

/// What the text says; whether it compiles and computes the same is for `Tools/Reference/compiled.py`.
@Suite struct ModelCompilerTests {
  private static let models = Folders.contents(Folders.fixtures.appending(path: "models"))
    .map { $0.appending(path: "model.onnx") }
    // Without files beside the model.
    .filter { !$0.path.contains("pytorch-dynamo") }

  private func source(_ file: URL, _ compiler: ModelCompiler = ModelCompiler()) throws -> String {
    let bytes = try Folders.bytes(file)
    let model = try Model(bytes)
    let session = try InferenceSession(model)
    let shapes = try #require(session.summary?.inputShapes)
    let text = try compiler.source(
      session, shapes: shapes, opset: model.opsetVersion(domain: "") ?? 0,
      origin: .init(file: "model.onnx", bytes: bytes, command: "mnist compile", tool: "mnist"))
    return String(decoding: text, as: UTF8.self)
  }

  @Test("every classifier becomes one file without imports, the same each time", arguments: models)
  func fixtures(file: URL) throws {
    let text = try source(file)
    #expect(text.hasPrefix("// ModelNetwork: model.onnx as Swift."))
    #expect(text.contains("\nstruct ModelNetwork: Sendable {\n"))
    #expect(text.contains("\nprivate enum Weights {\n"))
    #expect(text.hasSuffix("}\n"))
    #expect(try source(file) == text)
    for line in text.split(separator: "\n") {
      #expect(!line.hasPrefix("import "))
      // Comments may be a word longer, as in the kernels' own files.
      let isComment = line.drop { $0 == " " }.hasPrefix("//")
      #expect(isComment || line.count <= 100, "\(line)")
    }
  }

  @Test("a name, access and a batch")
  func options() throws {
    var compiler = ModelCompiler()
    compiler.name = "Digits"
    compiler.access = .public
    compiler.batch = 4
    let text = try source(Folders.fixtures.appending(path: "models/pytorch/model.onnx"), compiler)
    #expect(text.contains("\npublic struct Digits: Sendable {\n"))
    #expect(text.contains("  public static let inputShapes: [[Int]] = [[4, 1, 28, 28]]\n"))
    #expect(text.contains("  public static let outputShapes: [[Int]] = [[4, 10]]\n"))
  }

  @Test("weights of fewer bits make a smaller file", arguments: [WeightFormat.float16, .int8])
  func weightFormats(format: WeightFormat) throws {
    let file = Folders.fixtures.appending(path: "models/pytorch/model.onnx")
    var compiler = ModelCompiler()
    compiler.weights = format
    let (whole, rounded) = (try source(file), try source(file, compiler))
    #expect(rounded.utf8.count < whole.utf8.count)
    #expect(rounded.contains(format == .float16 ? "WeightText.halves(" : "WeightText.blocks("))
  }

  @Test(
    "a session with rounded weights has those of the file",
    arguments: ["pytorch", "keras", "dense"], [WeightFormat.float16, .int8])
  func roundedSessions(name: String, format: WeightFormat) throws {
    let model = try Model(
      Folders.bytes(Folders.fixtures.appending(path: "models/\(name)/model.onnx")))
    var options = PlanningOptions()
    options.weightRounding = { format.rounded($0) }
    let (session, rounded) = (
      try InferenceSession(model), try InferenceSession(model, options: options)
    )
    let shapes = try #require(session.summary?.inputShapes)
    let (exact, found) = (try session.listing(for: shapes), try rounded.listing(for: shapes))
    var differences = 0
    for (one, other) in zip(exact.constants, found.constants) {
      switch (one, other) {
      case (.packed(let weights, _), .packed(let others, _)):
        #expect(format.rounded(weights) == others)
        differences += weights == others ? 0 : 1
      case (.values(.float32(let weights), let rank), .values(.float32(let others), _)):
        #expect((rank > 1 ? format.rounded(weights) : weights) == others)
        differences += weights == others ? 0 : 1
      case (.values(let values, _), .values(let others, _)): #expect(values == others)
      default: Issue.record("other constants")
      }
    }
    #expect(differences > 0)
  }

  @Test(
    "a name that the file uses itself is refused",
    arguments: ["Softmax", "class", "8", "Weights", "Float", "Swift"])
  func names(name: String) throws {
    var compiler = ModelCompiler()
    compiler.name = name
    let error = #expect(throws: CompilingError.self) {
      try source(Folders.fixtures.appending(path: "models/pytorch/model.onnx"), compiler)
    }
    #expect(error?.description == "'\(name)' can't be the name of a type")
  }

  @Test("a fixed batch is kept")
  func fixedBatch() throws {
    var compiler = ModelCompiler()
    compiler.batch = 2
    let error = #expect(throws: CompilingError.self) {
      try source(Folders.fixtures.appending(path: "models/cntk/model.onnx"), compiler)
    }
    #expect(error?.description == "the inputs are [1, 1, 28, 28], not a batch of 2")
  }
}

@Suite struct EmbeddedNetworkTests {
  @Test("the network in the library is what the compiler makes of its model")
  func isCurrent() throws {
    let weights = Folders.package.appending(path: "Weights")
    let bytes = try Folders.bytes(weights.appending(path: "digits.onnx"))
    let model = try Model(bytes)
    let session = try InferenceSession(model)
    var compiler = ModelCompiler()
    compiler.name = "DigitsNetwork"
    compiler.access = .package
    compiler.usesBuiltin = true
    compiler.keepsLayers = true
    compiler.weights = .int8
    let text = try compiler.source(
      session, shapes: try #require(session.summary?.inputShapes),
      opset: model.opsetVersion(domain: "") ?? 0,
      origin: .init(
        file: "digits.onnx", bytes: bytes,
        command:
          "mnist compile digits.onnx --name DigitsNetwork --access package --weights int8 --builtin "
          + "--layers",
        tool: "mnist \(LibraryVersion.current)"))
    // Not `==` on texts: a failure would print half a megabyte.
    let isCurrent = text == (try Folders.bytes(weights.appending(path: "DigitsNetwork.swift")))
    #expect(isCurrent, "Weights/DigitsNetwork.swift is old: run its command again")
  }

  @Test("8 bits lose nothing of the model's weights, which were rounded when they were exported")
  func eightBitsAreEnough() throws {
    let weights = Folders.package.appending(path: "Weights")
    let session = try InferenceSession(onnx: Folders.bytes(weights.appending(path: "digits.onnx")))
    let shapes = try #require(session.summary?.inputShapes)
    var rounded = 0
    for constant in try session.listing(for: shapes).constants {
      guard case .packed(let numbers, _) = constant else { continue }
      #expect(WeightFormat.int8.rounded(numbers) == numbers)
      rounded += 1
    }
    #expect(rounded == 4)
  }
}
