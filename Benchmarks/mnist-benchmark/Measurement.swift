import Inference
import Terminal
import Verification
import Weights

/// What was measured; times in microseconds.
struct Measurement {
  private let model: String
  private let load: Double
  private let first: Double
  private let latencies: Latencies

  /// Measures a model.
  init(_ options: Options) throws {
    model = options.model ?? "embedded"
    let clock = ContinuousClock()

    let session: InferenceSession
    do {
      let file = try options.model.map(ModelFile.init)
      let start = clock.now
      session = try InferenceSession(
        onnx: file?.bytes ?? DigitsModel.bytes(), externalData: file?.externalData)
      load = (clock.now - start).microseconds
    } catch {
      throw BenchmarkError("\(model): \(error)")
    }

    guard let summary = session.summary, session.inputs.count == 1,
      let output = summary.outputs.first
    else {
      throw BenchmarkError("\(model): only models with one input of known rank can be measured")
    }
    let input = Self.picture(count: summary.inputShapes[0].reduce(1, *))
    var result = [Float](repeating: 0, count: output.shape.reduce(1, *))
    var workspace = session.makeWorkspace()
    var span = result.mutableSpan

    let firstStart = clock.now
    try workspace.run(input.span, into: &span)
    first = (clock.now - firstStart).microseconds

    var latencies = Latencies(images: summary.inputShapes[0].first ?? 1)
    let measuringStart = clock.now
    let limit = Duration.seconds(options.seconds)
    var now = measuringStart
    repeat {
      let runStart = clock.now
      try workspace.run(input.span, into: &span)
      now = clock.now
      latencies.add((now - runStart).microseconds)
    } while now - measuringStart < limit && latencies.count < Latencies.limit
    self.latencies = latencies
  }

  /// Values from 0 to 1, most of them 0 as in a picture of a digit; always the same.
  private static func picture(count: Int) -> [Float] {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      // Knuth's MMIX generator; its high bits are the good ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Float(state >> 40) / Float(1 << 24)
      return value < 0.8 ? 0 : (value - 0.8) * 5
    }
  }

  /// One JSON object.
  var json: JSON {
    .object([
      ("model", .string(model)),
      ("build", .string(Build.description)),
      ("load_us", .rounded(load)),
      ("first_us", .rounded(first)),
      (
        "latency_us",
        .object([
          ("min", .rounded(latencies.minimum)),
          ("median", .rounded(latencies.median)),
          ("p99", .rounded(latencies.percentile99)),
        ])
      ),
      ("images_per_second", .rounded(latencies.imagesPerSecond)),
    ])
  }

  /// A table for people.
  var text: String {
    var table = Table([("", .left), ("", .right)])
    func add(_ name: String, _ microseconds: Double) {
      table.add([name, decimal(microseconds, places: 2) + " µs"])
    }
    add("load", load)
    add("first run", first)
    add("latency, minimum", latencies.minimum)
    add("latency, median", latencies.median)
    add("latency, 99th percentile", latencies.percentile99)
    table.add(["images per second", decimal(latencies.imagesPerSecond, places: 0)])
    let heading = "\(model), \(Build.description), \(latencies.count) runs, one thread"
    return ([heading] + table.lines.dropFirst()).joined(separator: "\n")
  }
}

/// Why nothing was measured.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension JSON {
  /// A number with at most three decimals: a clock's nanoseconds in microseconds.
  fileprivate static func rounded(_ value: Double) -> JSON {
    .number((value * 1000).rounded() / 1000)
  }
}
