import HTTPTypes
import Synchronization

/// What the service counts.
final class Metrics: Sendable {
  /// The upper limits of the histogram's buckets, in seconds; one more bucket has no limit.
  static let bucketLimits = [
    0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5,
  ]

  private let state = Mutex(MetricsState())

  /// Counts a request that was answered.
  func count(_ route: Route, _ status: HTTPResponse.Status, duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let time = Double(seconds) + Double(attoseconds) * 1e-18
    let bucket = Self.bucketLimits.firstIndex { time <= $0 } ?? Self.bucketLimits.count
    state.withLock { state in
      state.requests[MetricsState.Request(route: route, status: status.code), default: 0] += 1
      state.durations[route.rawValue].buckets[bucket] += 1
      state.durations[route.rawValue].sum += time
      if status.code >= 500 {
        state.serverErrorCount += 1
      } else if status.code >= 400 {
        state.clientErrorCount += 1
      }
    }
  }

  /// Counts a request whose connection was lost before it was complete.
  func countLostConnection() {
    state.withLock { $0.connectionErrorCount += 1 }
  }

  /// Counts what was recognized.
  func count(_ answers: [Answer]) {
    state.withLock { state in
      for answer in answers {
        state.predictions[MetricsState.index(of: answer)] += 1
      }
    }
  }

  /// Counts what was read: each digit, and what is none.
  func count(_ answer: ReadingAnswer) {
    state.withLock { state in
      for element in answer.elements {
        state.predictions[element.digit ?? MetricsState.notADigit] += 1
      }
    }
  }

  /// The counts so far.
  var current: MetricsState { state.withLock { $0 } }
}
