import Foundation
import Testing

@Suite struct BenchmarkTests {
  private struct Report: Decodable {
    struct Latency: Decodable {
      let min: Double
      let median: Double
      let p99: Double
    }

    let model: String
    let build: String
    let load: Double
    let first: Double
    let latency: Latency
    let imagesPerSecond: Double

    private enum CodingKeys: String, CodingKey {
      case model, build
      case load = "load_us"
      case first = "first_us"
      case latency = "latency_us"
      case imagesPerSecond = "images_per_second"
    }
  }

  private func report(_ arguments: String...) throws -> Report {
    let result = try Program.benchmark.run(["--seconds", "0.05", "--json"] + arguments)
    #expect(result.status == 0)
    #expect(result.diagnostics == "")
    #expect(
      try memberNames(result.output)
        == ["model", "build", "load_us", "first_us", "latency_us", "images_per_second"]
    )
    let latency = try #require(result.output.firstRange(of: #""latency_us":"#)).upperBound
    let end = try #require(result.output[latency...].firstIndex(of: "}"))
    #expect(
      try memberNames(String(result.output[latency...end])) == ["min", "median", "p99"]
    )
    let report = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    #expect(report.load > 0)
    #expect(report.first > 0)
    #expect(report.imagesPerSecond > 0)
    #expect(report.latency.min > 0)
    #expect(report.latency.min <= report.latency.median)
    #expect(report.latency.median <= report.latency.p99)
    return report
  }

  @Test func embeddedModel() throws {
    let report = try report()
    #expect(report.model == "embedded")
    #if DEBUG
      #expect(report.build.hasPrefix("debug, "))
    #else
      #expect(report.build.hasPrefix("release, "))
    #endif
    // One picture a run: the rate is the reciprocal of the mean, which is at least the minimum.
    #expect(report.imagesPerSecond <= 1e6 / report.latency.min * 1.001)
  }

  @Test(arguments: Fixture.models)
  func otherModel(style: String) throws {
    let report = try report("--model", Fixture.model(style))
    #expect(report.model == Fixture.model(style))
  }

  @Test func text() throws {
    let result = try Program.benchmark.run(["--seconds=0.05"])
    #expect(result.status == 0)
    try #require(result.outputLines.count == 7)
    #expect(result.outputLines[0].hasPrefix("embedded, "))
    for (line, name) in zip(
      result.outputLines.dropFirst(),
      ["load", "first run", "latency, minimum", "latency, median", "latency, 99th percentile"]
    ) {
      #expect(line.hasPrefix(name))
      #expect(line.hasSuffix(" µs"))
    }
    #expect(result.outputLines[6].hasPrefix("images per second"))
  }

  @Test func help() throws {
    let result = try Program.benchmark.run(["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("usage: mnist-benchmark"))
  }

  @Test(
    arguments: [
      (["--fast"], "unknown option '--fast'"),
      (["model.onnx"], "unknown argument 'model.onnx'"),
      (["--seconds"], "--seconds needs a value"),
      (["--seconds", "soon"], "--seconds needs a number"),
      (["--seconds", "-1"], "--seconds needs a number"),
      (["--seconds", "nan"], "--seconds needs a number"),
      (["--seconds", "0"], "--seconds needs a number above 0"),
      (["--seconds", "1e300"], "--seconds needs a number above 0, at most 3600"),
      (["--json=1"], "--json takes no value"),
      (["--model"], "--model needs a value"),
    ]
  )
  func badArguments(arguments: [String], text: String) throws {
    let result = try Program.benchmark.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    try #require(result.diagnosticLines.count == 2)
    #expect(result.diagnosticLines[0].hasPrefix("mnist-benchmark: \(text)"))
    #expect(result.diagnosticLines[1] == "Try 'mnist-benchmark --help'.")
  }

  @Test(
    arguments: [
      ("missing.onnx", "no such file"),
      ("invalid/graph-missing.onnx", "this is not an ONNX model"),
      ("invalid/unsupported-operator.onnx", "Det"),
      ("operators/MatMul", "is a directory"),
    ]
  )
  func unusableModel(name: String, text: String) throws {
    let model = Fixture.path(name)
    let result = try Program.benchmark.run(["--seconds", "0.05", "--json", "--model", model])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.diagnostics.hasPrefix("mnist-benchmark: \(model): "))
    #expect(result.diagnostics.contains(text), "\(result.diagnostics)")
  }
}
