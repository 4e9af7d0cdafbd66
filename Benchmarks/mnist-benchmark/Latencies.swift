import MNISTTerminal

/// The times of consecutive runs, in microseconds.
struct Latencies {
  /// The most runs to keep: 32 MB, and more than enough for a 99th percentile.
  static let countLimit = 1 << 22

  private var values: [Double] = []
  /// The number of pictures in each run.
  private let images: Int

  /// Times runs, at least one, until the time is up.
  ///
  /// - Parameter images: the number of pictures in each run.
  init(images: Int, _ limit: Duration, _ run: () throws -> Void) throws {
    self.images = images
    values.reserveCapacity(1 << 20)
    let start = ContinuousClock.now
    var now = start
    repeat {
      let runStart = ContinuousClock.now
      try run()
      now = ContinuousClock.now
      values.append((now - runStart).microseconds)
    } while now - start < limit && values.count < Self.countLimit
  }

  /// Adds the runs of another turn.
  mutating func append(_ other: Latencies) {
    values += other.values
  }

  /// The number of runs.
  var count: Int { values.count }

  /// The shortest time.
  var minimum: Double { values.min() ?? 0 }

  var median: Double { quantile(0.5) }

  /// The time that 99 of 100 runs didn't exceed.
  var percentile99: Double { quantile(0.99) }

  /// Pictures divided by the sum of all times.
  var imagesPerSecond: Double {
    let total = values.reduce(0, +)
    return total > 0 ? Double(images * count) / total * 1e6 : 0
  }

  /// An object with minimum and median, and the 99th percentile if wanted.
  func json(percentile: Bool) -> JSON {
    let members: [(String, JSON)] = [("min", .rounded(minimum)), ("median", .rounded(median))]
    return .object(members + (percentile ? [("p99", .rounded(percentile99))] : []))
  }

  /// The shortest time that this share of the runs didn't exceed.
  private func quantile(_ share: Double) -> Double {
    guard !values.isEmpty else { return 0 }
    let rank = Int((Double(count) * share).rounded(.up))
    return values.sorted()[rank - 1]
  }
}

extension Duration {
  /// The length in microseconds.
  var microseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e6 + Double(attoseconds) * 1e-12
  }
}

/// A time as tables show it.
func microseconds(_ value: Double) -> String {
  decimal(value, places: 2) + " µs"
}

extension JSON {
  /// A number with at most three decimals: nanoseconds of a clock in microseconds.
  static func rounded(_ value: Double) -> JSON {
    .number((value * 1000).rounded() / 1000)
  }
}
