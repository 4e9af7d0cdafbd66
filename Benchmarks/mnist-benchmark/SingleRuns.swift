import MNISTTerminal

/// Loading, the first run, and runs that follow each other in one workspace, on one thread.
struct SingleRuns {
  private let load: Double
  private let first: Double
  /// Taken before this program stores measurements of its own.
  let memory: MemoryUse
  private let latencies: Latencies

  init(_ model: BenchmarkModel, _ limit: Duration) throws {
    load = model.load
    var runner = try Runner(model.session)
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

/// The memory of the process once the model is loaded and has run for the first time, if the system
/// tells.
struct MemoryUse {
  private let status: ProcessStatus?

  init() {
    status = ProcessStatus()
  }

  /// Members of the JSON object.
  var members: [(String, JSON)] {
    guard let status else { return [] }
    return [
      (
        "memory_bytes",
        .object([
          ("resident", .integer(status.residentByteCount)),
          ("peak", .integer(status.peakByteCount)),
        ])
      )
    ]
  }

  /// A table for people.
  var lines: [String] {
    guard let status else { return [] }
    var table = Table([("resident memory", .left), ("", .right)])
    func add(_ name: String, _ byteCount: Int) {
      table.add([name, decimal(Double(byteCount) / 1_048_576, places: 1) + " MiB"])
    }
    add("now", status.residentByteCount)
    add("peak", status.peakByteCount)
    return table.lines
  }
}
