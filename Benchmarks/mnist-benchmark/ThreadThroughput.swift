import MNISTInference
import MNISTTerminal

/// How many pictures a second one thread classifies, and all processors together: one session, and
/// a workspace for each thread.
struct ThreadThroughput {
  private struct Row {
    let threads: Int
    let imagesPerSecond: Double
  }

  private var rows: [Row] = []

  init(_ model: BenchmarkModel, _ limit: Duration) async throws {
    let all = processorCount()
    for threads in all > 1 ? [1, all] : [1] {
      let session = model.session
      let rate = try await withThrowingTaskGroup { group in
        for _ in 0..<threads {
          group.addTask { try Self.imagesPerSecond(session, limit) }
        }
        return try await group.reduce(0, +)
      }
      rows.append(Row(threads: threads, imagesPerSecond: rate))
    }
  }

  private static func imagesPerSecond(
    _ session: InferenceSession,
    _ limit: Duration
  ) throws -> Double {
    var runner = try Runner(session)
    try runner.run()
    return try Latencies(images: runner.images, limit) { try runner.run() }.imagesPerSecond
  }

  /// An array of objects.
  var json: JSON {
    .array(
      rows.map { row in
        .object([
          ("threads", .integer(row.threads)),
          ("images_per_second", .rounded(row.imagesPerSecond)),
        ])
      }
    )
  }

  /// A table for people.
  var lines: [String] {
    var table = Table([("threads", .right), ("images per second", .right)])
    for row in rows {
      table.add([String(row.threads), decimal(row.imagesPerSecond, places: 0)])
    }
    return table.lines
  }
}
