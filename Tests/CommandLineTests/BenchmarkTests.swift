import Foundation
import Testing

@Suite struct BenchmarkTests {
  private static let rowNames: Set = [
    "operator", "node", "shape", "kernel", "us", "gflops", "peak_share",
  ]

  private static let drawingNames: Set = [
    "drawing", "preprocessing_us", "drawing_to_digit_us", "stages_us",
  ]

  /// The report on a model: its members are the documented ones, and its numbers make sense.
  private func report(_ arguments: String...) throws -> BenchmarkReport {
    let result = try Program.benchmark.run(["--seconds", "0.05", "--json"] + arguments)
    try #require(result.status == 0, "\(result.diagnostics)")
    #expect(result.diagnostics == "")
    var names: Set = [
      "model", "build", "load_us", "first_us", "latency_us", "images_per_second", "batches",
      "threads", "peak_gflops", "profile", "drawings",
    ]
    #if os(Linux)
      names.insert("memory_bytes")
    #endif
    #expect(try memberNames(result.output) == names)
    #expect(try memberNames(result.output, of: "latency_us") == ["min", "median", "p99"])
    #expect(try memberNames(result.output, of: "drawings") == Self.drawingNames)
    #expect(try memberNames(result.output, of: "profile") == Self.rowNames)

    let report = try BenchmarkReport(result.output)
    #expect(report.load > 0)
    #expect(report.first > 0)
    #expect(report.imagesPerSecond > 0)
    let drawing = try #require(report.drawings.first)
    #expect(drawing.drawing == "280×280" && report.drawings.count == 1)
    for times in [report.latency, drawing.preprocessing, drawing.drawingToDigit].compactMap({ $0 })
    {
      #expect(times.min > 0)
      #expect(times.min <= times.median)
      #expect(times.median <= times.p99 ?? .infinity)
    }
    if let memory = report.memory {
      #expect(memory.resident > 1 << 20)
      #expect(memory.peak > 1 << 20)
    }
    let sizes = [1, 16, 64, 256, 1024].prefix(report.batches.count)
    #expect(report.batches.map(\.batch) == Array(sizes))
    #expect(report.batches.allSatisfy { $0.imageTime > 0 && $0.imagesPerSecond > 0 })
    #expect(report.threads.first?.threads == 1)
    #expect(report.threads.count <= 2)
    #expect(report.threads.allSatisfy { $0.imagesPerSecond > 0 })
    check(report.profile, peak: report.peak)
    return report
  }

  private func check(_ profile: [BenchmarkReport.Row], peak: Double) {
    #expect(peak > 0)
    for row in profile {
      #expect(row.operatorType != "")
      #expect(row.kernel != "")
      #expect(row.time >= 0)
      #expect((row.gigaflops == nil) == (row.peakShare == nil))
      // In thousandths, and a debug build is slow.
      #expect(row.gigaflops ?? 1 >= 0)
    }
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
    #expect(report.batches.first?.batch == 1)
    #expect(report.drawings.first?.drawingToDigit != nil)
    #expect(report.profile.contains { $0.operatorType == "Conv" && $0.gigaflops != nil })
    #expect(report.profile.last?.shape == [1, 10])
  }

  @Test(arguments: Fixture.models)
  func otherModel(style: String) throws {
    let report = try report("--model", Fixture.model(style))
    #expect(report.model == Fixture.model(style))
  }

  @Test func profileAlone() throws {
    let result = try Program.benchmark.run(["--seconds", "0.05", "--profile", "--json"])
    #expect(result.status == 0)
    #expect(try memberNames(result.output) == ["model", "build", "peak_gflops", "profile"])
    #expect(try memberNames(result.output, of: "profile") == Self.rowNames)

    let text = try Program.benchmark.run(["--seconds=0.05", "--profile"])
    #expect(text.status == 0)
    try #require(text.outputLines.count > 4)
    #expect(text.outputLines[0].hasPrefix("embedded, "))
    #expect(text.outputLines[1].hasPrefix("operator "))
    #expect(text.outputLines[2].hasPrefix("Conv "))
    #expect(text.outputLines.last?.hasSuffix(" GFLOP/s") == true)
  }

  @Test func drawingsAlone() throws {
    let result = try Program.benchmark.run(["--seconds", "0.05", "--drawings", "--json"])
    #expect(result.status == 0)
    #expect(try memberNames(result.output) == ["model", "build", "drawings"])
  }

  @Test func canvas() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([], to: "canvas")
    let result = try Program.benchmark.run(["--canvas", "40"], outputFile: file)
    #expect(result.status == 0)
    let pixels = try Data(contentsOf: URL(filePath: file))
    #expect(pixels.count == 4 * 40 * 40)
    #expect(pixels.contains(0) && pixels.contains(255))
    #expect(try Program.benchmark.run(["--canvas", "27"]).status == 64)
  }

  @Test func passesAlone() throws {
    let result = try Program.benchmark.run(["--seconds", "0.05", "--passes", "--json"])
    #expect(result.status == 0)
    #expect(try memberNames(result.output) == ["model", "build", "passes"])
    #expect(try memberNames(result.output, of: "passes") == ["pass", "latency_us"])

    let text = try Program.benchmark.run(["--seconds=0.05", "--passes"])
    #expect(text.status == 0)
    try #require(text.outputLines.count == 12)
    #expect(text.outputLines[1].hasPrefix("passes "))
    #expect(text.outputLines[2].hasPrefix("none ") && text.outputLines[2].hasSuffix(" 1.000"))
    #expect(text.outputLines[9].hasPrefix("+ Winograd"))
  }

  @Test func sweepAlone() throws {
    let result = try Program.benchmark.run(["--seconds", "0.05", "--sweep", "--json"])
    #expect(result.status == 0)
    #expect(try memberNames(result.output) == ["model", "build", "sweep"])
    #expect(
      try memberNames(result.output, of: "sweep")
        == ["taps", "side", "inputs", "outputs", "chosen", "us"])

    let text = try Program.benchmark.run(["--seconds=0.05", "--sweep"])
    #expect(text.status == 0)
    #expect(text.outputLines.contains { $0.hasPrefix("along two axes") })
    // A row for each of the small ones, with the loss at its end.
    #expect(text.outputLines.count { $0.hasPrefix("3×3, ") && $0.hasSuffix(" %") } == 9)
  }

  @Test func text() throws {
    let result = try Program.benchmark.run(["--seconds=0.05"])
    #expect(result.status == 0)
    try #require(result.outputLines.count > 7)
    #expect(result.outputLines[0].hasPrefix("embedded, "))
    for (line, name) in zip(
      result.outputLines.dropFirst(),
      ["load", "first run", "latency, minimum", "latency, median", "latency, 99th percentile"]
    ) {
      #expect(line.hasPrefix(name))
      #expect(line.hasSuffix(" µs"))
    }
    #expect(result.outputLines[6].hasPrefix("images per second"))
    for heading in ["batch ", "threads ", "operator ", "280×280 "] {
      #expect(result.outputLines.contains { $0.hasPrefix(heading) }, "\(heading)")
    }
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
      (["--profile=1"], "--profile takes no value"),
      (["--model"], "--model needs a value"),
      (
        ["--profile", "--passes"],
        "--profile, --passes, --drawings and --sweep are measured one at a time"
      ),
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
