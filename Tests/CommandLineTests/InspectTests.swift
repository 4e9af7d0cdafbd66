import Foundation
import Testing

@Suite struct InspectTests {
  /// The rows of the tables: lines cut where there are two spaces or more.
  private func rows(_ result: Program.Result) -> [[String]] {
    result.outputLines.map { line in
      line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
  }

  @Test("LeNet's shapes, parameters and multiply-accumulates")
  func tableOfNodes() throws {
    let model = Fixture.model("pytorch")
    let result = try Program.mnist.run(["inspect", model])
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    let rows = rows(result)
    #expect(rows.first == [model])
    #expect(rows.contains(["ONNX IR version 8, written by pytorch 2.5.1, graph 'main_graph'"]))
    #expect(rows.contains(["opset ai.onnx 17"]))
    #expect(rows.contains(["input: float32 [batch_size, 1, 28, 28]"]))
    #expect(rows.contains(["output: float32 [1, 10]"]))

    let heading = try #require(rows.firstIndex { $0.first == "node" })
    try #require(rows.count > heading + 11)
    #expect(rows[heading - 1] == ["10 nodes"])
    #expect(
      Array(rows[heading...(heading + 11)]) == [
        ["node", "operator", "name", "output", "parameters", "multiply-accumulates"],
        // 4 · 1 · 25 weights and 4 biases; 28 · 28 places of 4 · 25 products.
        ["0", "Conv", "/conv1/Conv", "[1, 4, 28, 28]", "104", "78400"],
        ["1", "Relu", "/relu/Relu", "[1, 4, 28, 28]"],
        ["2", "MaxPool", "/pool/MaxPool", "[1, 4, 14, 14]"],
        // 8 · 4 · 25 weights and 8 biases; 10 · 10 places of 8 · 4 · 25 products.
        ["3", "Conv", "/conv2/Conv", "[1, 8, 10, 10]", "808", "80000"],
        ["4", "Relu", "/relu_1/Relu", "[1, 8, 10, 10]"],
        ["5", "MaxPool", "/pool_1/MaxPool", "[1, 8, 5, 5]"],
        ["6", "Flatten", "/flatten/Flatten", "[1, 200]"],
        ["7", "Gemm", "/fc1/Gemm", "[1, 20]", "4020", "4000"],
        ["8", "Relu", "/relu_2/Relu", "[1, 20]"],
        ["9", "Gemm", "/fc2/Gemm", "[1, 10]", "210", "200"],
        ["5142 parameters, 162600 multiply-accumulates"],
      ]
    )
  }

  @Test("The planned instructions are listed", arguments: Fixture.models)
  func instructions(style: String) throws {
    let result = try Program.mnist.run(["inspect", Fixture.model(style)])
    #expect(result.status == 0)
    let rows = rows(result)
    let plan = try #require(rows.firstIndex { $0.first?.hasPrefix("planned as ") == true })
    let count = try #require(rows[plan][0].split(separator: " ").compactMap { Int($0) }.first)
    #expect(count > 0)
    let instructions = rows.dropFirst(plan + 2).prefix { Int($0[0]) != nil }
    #expect(instructions.map { Int($0[0]) } == (0..<count).map { $0 })
    #expect(rows.last?.first?.hasSuffix(" steps at most") == true)
  }

  @Test("All unsupported operators are listed at once")
  func unsupportedOperators() throws {
    let model = Fixture.path("invalid/two-unsupported-operators.onnx")
    let result = try Program.mnist.run(["inspect", model])
    #expect(result.status == 1)
    #expect(result.diagnostics == "")
    let rows = rows(result)
    #expect(rows.contains(["1", "Relu", "activation"]))
    let reasons = try #require(rows.firstIndex(of: ["can't be run:"]))
    try #require(rows.count == reasons + 3)
    #expect(rows[reasons + 1][0].contains("node 0 'determinant' (Det, opset 15): unsupported"))
    #expect(rows[reasons + 2][0].contains("node 2 'coin' (Bernoulli, opset 15): unsupported"))
  }

  @Test("Invalid models are refused with a reason")
  func invalidModels() throws {
    let folder = Fixture.path("invalid")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let models = names.filter { $0.hasSuffix(".onnx") }.sorted()
    #expect(models.count > 50)
    for model in models {
      let result = try Program.mnist.run(["inspect", "\(folder)/\(model)"])
      #expect(result.status == 1, "\(model)")
      let reason = result.output + result.diagnostics
      #expect(
        reason.contains("can't be run:\n  ") || reason.hasPrefix("mnist: \(folder)/\(model): "),
        "\(reason)"
      )
    }
  }

  @Test(
    "Files that aren't models",
    arguments: [
      ("invalid/graph-missing.onnx", "no graph: this is not an ONNX model"),
      ("drawings/broken/not-an-image.png", "(at byte "),
      ("drawings/transparent/0.png", "(at byte "),
      ("models/pytorch", "is a directory"),
      ("models/missing.onnx", "no such file"),
    ]
  )
  func noModel(name: String, text: String) throws {
    let path = Fixture.path(name)
    let result = try Program.mnist.run(["inspect", path])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.diagnostics.hasPrefix("mnist: \(path): "))
    #expect(result.diagnostics.contains(text), "\(result.diagnostics)")
  }

  @Test("A model cut at many places is refused")
  func truncations() throws {
    let folder = try TemporaryFolder()
    let bytes = try Fixture.bytes("models/unordered-unnamed/model.onnx")
    for count in stride(from: 0, to: bytes.count, by: 149) {
      let model = try folder.write(Array(bytes[..<count]), to: "\(count).onnx")
      #expect(try Program.mnist.run(["inspect", model]).status == 1, "\(count) bytes")
    }
  }
}
