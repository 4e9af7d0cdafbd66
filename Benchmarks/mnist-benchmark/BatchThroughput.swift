import MNISTInference
import MNISTTerminal

/// How many pictures a second one thread classifies when it gets many at a time.
struct BatchThroughput {
  private struct Row {
    let batch: Int
    /// The time of one picture in the fastest run, in microseconds.
    let imageTime: Double
    let imagesPerSecond: Double
  }

  private static let sizes = [1, 16, 64, 256, 1024]

  private var rows: [Row] = []

  /// Measures the batches that the model accepts: none if it fixes its batch.
  ///
  /// - Parameter longest: leaves out a batch if a single run would take longer.
  init(_ model: BenchmarkModel, _ limit: Duration, longest: Duration) throws {
    let session = model.session
    guard let shape = session.summary?.inputShapes[0] else { return }
    for size in Self.sizes {
      let batchShape = [size] + shape.dropFirst()
      guard session.inputs[0].accepts(batchShape), !shape.isEmpty else { continue }
      let expected = Double(size) * (rows.last?.imageTime ?? 0)
      guard expected <= longest.microseconds else { break }
      // A model may declare an open batch and contain a Reshape that fixes it.
      guard let planned = try? session.planned(for: [batchShape]) else { continue }
      var runner = try Runner(planned)
      try runner.run()
      let latencies = try Latencies(images: size, limit) { try runner.run() }
      rows.append(
        Row(
          batch: size,
          imageTime: latencies.minimum / Double(size),
          imagesPerSecond: latencies.imagesPerSecond
        )
      )
    }
  }

  /// An array of objects.
  var json: JSON {
    .array(
      rows.map { row in
        .object([
          ("batch", .integer(row.batch)),
          ("image_us", .rounded(row.imageTime)),
          ("images_per_second", .rounded(row.imagesPerSecond)),
        ])
      }
    )
  }

  /// A table for people; none if the model fixes its batch.
  var lines: [String] {
    guard !rows.isEmpty else { return [] }
    var table = Table([("batch", .right), ("µs per image", .right), ("images per second", .right)])
    for row in rows {
      table.add([
        String(row.batch), decimal(row.imageTime, places: 2),
        decimal(row.imagesPerSecond, places: 0),
      ])
    }
    return table.lines
  }
}
