import Foundation
import Testing

/// `mnist classify --model`.
@Suite struct ClassifyModelTests {
  private let drawing = Fixture.path("drawings/pgm/7.pgm")

  @Test("Classifiers of every style give ten probabilities", arguments: Fixture.models)
  func model(style: String) throws {
    let result = try Program.mnist.run(
      ["classify", "--json", "--model", Fixture.model(style), drawing]
    )
    #expect(result.status == 0)
    #expect(
      try memberNames(result.output)
        == ["file", "verdict", "digit", "confidence", "probabilities"]
    )
    let line = try #require(try Classification.lines(result.output).first)
    let probabilities = try #require(line.probabilities)
    #expect(probabilities.count == 10)
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-5)
    let digit = try #require(line.digit)
    #expect(probabilities[digit] == probabilities.max())
  }

  @Test func optionWithEqualsSign() throws {
    let arguments = ["classify", "--json", drawing]
    let apart = try Program.mnist.run(arguments + ["--model", Fixture.model("keras")])
    let joined = try Program.mnist.run(arguments + ["--model=" + Fixture.model("keras")])
    #expect(joined.output == apart.output)
    #expect(joined.output != (try Program.mnist.run(arguments).output))
  }

  @Test(
    "Models that aren't digit classifiers",
    arguments: [
      ("operators/Relu/rank-1/model.onnx", "takes x: float32 [19]"),
      ("invalid/unsupported-operator.onnx", "Det"),
      ("invalid/graph-missing.onnx", "this is not an ONNX model"),
      ("invalid/cycle.onnx", "cycle"),
      ("drawings/pgm/7.pgm", "(at byte "),
      ("models/missing.onnx", "no such file"),
      ("models", "is a directory"),
    ]
  )
  func unsuitableModel(name: String, text: String) throws {
    let model = Fixture.path(name)
    let result = try Program.mnist.run(["classify", "--json", "--model", model, drawing])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.diagnostics.hasPrefix("mnist: \(model): "))
    #expect(result.diagnostics.contains(text), "\(result.diagnostics)")
  }

  @Test func truncatedModel() throws {
    let folder = try TemporaryFolder()
    let bytes = try Fixture.bytes("models/pytorch/model.onnx")
    for count in [0, 1, 100, bytes.count / 2, bytes.count - 1] {
      let model = try folder.write(Array(bytes[..<count]), to: "\(count).onnx")
      let result = try Program.mnist.run(["classify", "--model", model, drawing])
      #expect(result.status == 1, "\(count) bytes")
      #expect(result.output == "")
      #expect(result.diagnostics.hasPrefix("mnist: \(model): "))
    }
  }

  @Test("A model can come from the standard input")
  func standardInput() throws {
    let result = try Program.mnist.run(
      ["classify", "--json", "--model", "-", drawing],
      input: Data(try Fixture.bytes("models/unordered-unnamed/model.onnx"))
    )
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(#"{"file":"\#(drawing)","verdict":"digit","digit":"#))
  }
}
