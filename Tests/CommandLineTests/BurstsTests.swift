import Foundation
import Testing

/// `mnist-benchmark --bursts`, which `Tools/Peers` measures.
@Suite struct BurstsTests {
  private func run(_ style: String?, _ requests: String) throws -> Program.Result {
    let input = Fixture.path("models/\(style ?? "pytorch")/test_data_set_0/input_0.pb")
    let model = style.map { ["--model", Fixture.model($0)] } ?? []
    return try Program.benchmark.run(model + ["--bursts", input], input: Data(requests.utf8))
  }

  @Test(arguments: [nil, "pytorch", "pytorch-numbers", "keras", "rows-lstm"] as [String?])
  func answersEachRequest(style: String?) throws {
    let result = try run(style, "1\n20\n")
    #expect(result.diagnostics == "")
    #expect(result.status == 0)
    try #require(result.outputLines.count == 3)
    let values = result.outputLines[0].split(separator: " ").map { Double($0) }
    #expect(!values.isEmpty)
    #expect(values.allSatisfy { $0?.isFinite == true })
    for line in result.outputLines.dropFirst() {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      try #require(numbers.count == 3)
      let (runs, minimum, median) = (numbers[0], numbers[1], numbers[2])
      #expect(runs > 0)
      #expect(minimum > 0)
      #expect(minimum <= median)
    }
  }

  @Test func endsWithoutRequests() throws {
    let result = try run("pytorch", "")
    #expect(result.status == 0)
    #expect(result.outputLines.count == 1)
  }

  @Test(arguments: ["soon", "0", "-1", "60001", ""])
  func badRequest(request: String) throws {
    let result = try run("pytorch", request + "\n")
    #expect(result.status == 1)
    #expect(result.outputLines.count == 1)
    #expect(
      result.diagnostics
        == "mnist-benchmark: '\(request)' isn't a number of milliseconds from 1 to 60000\n")
  }

  @Test(
    arguments: [
      ("models/missing.pb", "no such file"),
      ("operators/MatMul", "is a directory"),
      ("models/pytorch/model.onnx", "data_type: expected a varint"),
    ]
  )
  func badInput(name: String, text: String) throws {
    let path = Fixture.path(name)
    let result = try Program.benchmark.run(["--bursts", path])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.diagnostics.hasPrefix("mnist-benchmark: \(path): "))
    #expect(result.diagnostics.contains(text), "\(result.diagnostics)")
  }
}
