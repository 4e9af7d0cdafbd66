import MNISTTerminal

/// The first run, and runs that follow each other in one workspace, on one thread.
struct SingleRuns {
  private let load: Double
  private let first: Double
  /// What the process holds before this program stores its own measurements.
  let memory: MemoryUse
  private let latencies: Latencies

  init(_ subject: Subject, _ limit: Duration) throws {
    load = subject.load
    var runner = try Runner(subject.session)
    let start = ContinuousClock.now
    try runner.run()
    first = (ContinuousClock.now - start).microseconds
    memory = MemoryUse()
    latencies = try Latencies(images: runner.images, limit) { try runner.run() }
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    [
      ("load_us", .rounded(load)),
      ("first_us", .rounded(first)),
      ("latency_us", latencies.json(percentile: true)),
      ("images_per_second", .rounded(latencies.imagesPerSecond)),
    ]
  }

  /// A table for people.
  var lines: [String] {
    var table = Table([("", .left), ("", .right)])
    table.add(["load", microseconds(load)])
    table.add(["first run", microseconds(first)])
    table.add(["latency, minimum", microseconds(latencies.minimum)])
    table.add(["latency, median", microseconds(latencies.median)])
    table.add(["latency, 99th percentile", microseconds(latencies.percentile99)])
    table.add(["images per second", decimal(latencies.imagesPerSecond, places: 0)])
    return Array(table.lines.dropFirst())
  }
}

/// A time as it stands in a table.
func microseconds(_ value: Double) -> String {
  decimal(value, places: 2) + " µs"
}

extension JSON {
  /// A number with at most three decimals: a clock's nanoseconds in microseconds.
  static func rounded(_ value: Double) -> JSON {
    .number((value * 1000).rounded() / 1000)
  }
}
