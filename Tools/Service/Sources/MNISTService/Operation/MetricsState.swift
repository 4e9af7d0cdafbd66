/// The counters at one moment.
struct MetricsState: Sendable {
  /// What requests are counted by.
  struct Request: Hashable, Sendable {
    let route: Route
    let status: Int
  }

  /// The durations of one route's requests.
  struct Durations: Sendable {
    /// How many fell into each bucket, and not into those before.
    var buckets = [UInt64](repeating: 0, count: Metrics.bucketLimits.count + 1)
    /// In seconds.
    var sum = 0.0
  }

  /// The index of blank drawings in the predictions.
  private static let blank = 10
  /// The index of drawings that are no digit.
  static let notADigit = 11

  /// The index of an answer.
  static func index(of answer: Answer) -> Int {
    answer.digit ?? (answer.verdict == .blank ? blank : notADigit)
  }

  var requests: [Request: UInt64] = [:]
  /// By the route's raw value.
  var durations = [Durations](repeating: Durations(), count: Route.allCases.count)
  /// By digit; then blank drawings and those that are no digit.
  var predictions = [UInt64](repeating: 0, count: 12)
  var clientErrorCount: UInt64 = 0
  var serverErrorCount: UInt64 = 0
  var connectionErrorCount: UInt64 = 0
}

extension MetricsState {
  /// The type of ``prometheusText(admittedCount:)``.
  static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  /// The counters in Prometheus's text format, version 0.0.4.
  ///
  /// - Parameter admittedCount: the requests in progress.
  func prometheusText(admittedCount: Int) -> String {
    var text = Self.header("mnist_requests_total", "counter", "Requests answered.")
    let sorted = requests.sorted {
      ($0.key.route.rawValue, $0.key.status) < ($1.key.route.rawValue, $1.key.status)
    }
    for (request, count) in sorted {
      text += "mnist_requests_total{route=\"\(request.route.path)\",status=\"\(request.status)\"} "
      text += "\(count)\n"
    }
    text += Self.header(
      "mnist_errors_total", "counter", "Requests that failed, by who caused it.")
    text += "mnist_errors_total{kind=\"client\"} \(clientErrorCount)\n"
    text += "mnist_errors_total{kind=\"server\"} \(serverErrorCount)\n"
    text += "mnist_errors_total{kind=\"connection\"} \(connectionErrorCount)\n"
    text += histogramText
    text += Self.header(
      "mnist_predictions_total", "counter", "Drawings classified and digits read, by digit.")
    for (digit, count) in predictions.enumerated() {
      let label =
        switch digit {
        case Self.blank: "blank"
        case Self.notADigit: "not-a-digit"
        default: String(digit)
        }
      text += "mnist_predictions_total{digit=\"\(label)\"} \(count)\n"
    }
    text += Self.header("mnist_requests_in_flight", "gauge", "Classify requests in progress.")
    return text + "mnist_requests_in_flight \(admittedCount)\n"
  }

  private var histogramText: String {
    let name = "mnist_request_duration_seconds"
    var text = Self.header(name, "histogram", "Time from a request's head to its answer.")
    for route in Route.allCases {
      let durations = durations[route.rawValue]
      var total: UInt64 = 0
      for (bucket, count) in durations.buckets.enumerated() {
        total += count
        let isLast = bucket == Metrics.bucketLimits.count
        let limit = isLast ? "+Inf" : Metrics.bucketLimits[bucket].description
        text += "\(name)_bucket{route=\"\(route.path)\",le=\"\(limit)\"} \(total)\n"
      }
      text += "\(name)_sum{route=\"\(route.path)\"} \(durations.sum)\n"
      text += "\(name)_count{route=\"\(route.path)\"} \(total)\n"
    }
    return text
  }

  private static func header(_ name: String, _ type: String, _ help: String) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }
}
