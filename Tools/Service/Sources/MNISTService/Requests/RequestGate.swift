import Synchronization

/// Bounds how many requests are dealt with, and how many of them compute at the same time.
///
/// ```
/// admit ─▶ the body arrives ─▶ enter ─▶ computing ─▶ leave ─▶ dismiss
/// ```
///
/// A slow client takes part of what is admitted, but never a processor's place.
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
  ///   - waitingLimit: how many more may be there.
  init(runningLimit: Int, waitingLimit: Int) {
    self.runningLimit = runningLimit
    admittedLimit = runningLimit + waitingLimit
  }

  /// The requests that are being dealt with.
  var admittedCount: Int { state.withLock { $0.admittedCount } }

  /// Takes a request; each one taken is dismissed later.
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

  /// Waits for a place to compute; each one that enters leaves later.
  func enter() async {
    if tryToEnter() { return }
    await withCheckedContinuation { continuation in
      // A place may have become free meanwhile, so that nobody would wake this one.
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

  /// Gives the place to the next that waits, if there is one.
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
