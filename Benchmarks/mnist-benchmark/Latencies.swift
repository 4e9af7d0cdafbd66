/// The times of runs that followed each other, in microseconds.
struct Latencies {
  /// The most runs that are kept: 32 MB, and more than enough for a 99th percentile.
  static let limit = 1 << 22

  private var values: [Double] = []
  /// The number of pictures in each run.
  private let images: Int

  /// - Parameter images: the number of pictures in each run.
  init(images: Int) {
    self.images = images
    // So that growing the array doesn't fall into a measured run.
    values.reserveCapacity(1 << 20)
  }

  /// Adds a run.
  mutating func add(_ microseconds: Double) {
    values.append(microseconds)
  }

  /// The number of runs.
  var count: Int { values.count }

  /// The shortest time.
  var minimum: Double { values.min() ?? 0 }

  /// The middle time.
  var median: Double { quantile(0.5) }

  /// The time that 99 of 100 runs didn't exceed.
  var percentile99: Double { quantile(0.99) }

  /// Pictures by the sum of all times.
  var imagesPerSecond: Double {
    let total = values.reduce(0, +)
    return total > 0 ? Double(images * count) / total * 1e6 : 0
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
