import Synchronization

/// Limits how many requests are in progress, and how many of them compute at the same time.
///
/// ```
/// admit ─▶ the body arrives ─▶ enter ─▶ computing ─▶ leave ─▶ dismiss
/// ```
///
/// A slow client takes one of the admitted places, but never a place to compute.
final class RequestGate: Sendable {
  private struct State {
    var admittedCount = 0
    var runningCount = 0
    /// First come, first served.
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let runningLimit: Int
  private let admittedLimit: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - runningLimit: how many compute at the same time, at least 1.
  ///   - waitingLimit: how many more may be admitted.
  init(runningLimit: Int, waitingLimit: Int) {
    self.runningLimit = runningLimit
    admittedLimit = runningLimit + waitingLimit
  }

  /// The requests in progress.
  var admittedCount: Int { state.withLock { $0.admittedCount } }

  /// Admits a request, which must be dismissed later.
  ///
  /// - Throws: `Problem` (503) if there are too many.
  func admit() throws(Problem) {
    let isAdmitted = state.withLock { state in
      guard state.admittedCount < admittedLimit else { return false }
      state.admittedCount += 1
      return true
    }
    guard isAdmitted else { throw .overloaded }
  }

  /// Ends a request that was admitted.
  func dismiss() {
    state.withLock { $0.admittedCount -= 1 }
  }

  /// Waits for a place to compute. A task that enters must leave later.
  func enter() async {
    if tryToEnter() { return }
    await withCheckedContinuation { continuation in
      // If a place has become free meanwhile, nobody would wake this one.
      let isGranted = state.withLock { state in
        guard state.runningCount < runningLimit else {
          state.waiting.append(continuation)
          return false
        }
        state.runningCount += 1
        return true
      }
      if isGranted { continuation.resume() }
    }
  }

  /// Gives the place to the next in line, if there is one.
  func leave() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard !state.waiting.isEmpty else {
        state.runningCount -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }

  private func tryToEnter() -> Bool {
    state.withLock { state in
      guard state.runningCount < runningLimit else { return false }
      state.runningCount += 1
      return true
    }
  }
}
