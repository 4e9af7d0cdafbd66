/// The counters at one moment.
struct MetricsState: Sendable {
  /// What requests are told apart by.
  struct Request: Hashable, Sendable {
    let route: Route
    let status: Int
  }

  /// The durations of one route's requests.
  struct Durations: Sendable {
    /// How many fell into each bucket, not into those before.
    var buckets = [UInt64](repeating: 0, count: Metrics.bucketLimits.count + 1)
    /// In seconds.
    var sum = 0.0
  }

  /// Where blank drawings stand among the predictions.
  static let blank = 10

  var requests: [Request: UInt64] = [:]
  /// By the route's number.
  var durations = [Durations](repeating: Durations(), count: Route.allCases.count)
  /// By digit, and blank ones at last.
  var predictions = [UInt64](repeating: 0, count: 11)
  var clientErrorCount: UInt64 = 0
  var serverErrorCount: UInt64 = 0
  var connectionErrorCount: UInt64 = 0
}
