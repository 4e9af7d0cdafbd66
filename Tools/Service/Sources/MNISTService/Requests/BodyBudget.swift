import Synchronization

/// The memory that all bodies together may take.
///
/// Each body has a limit, but a thousand large ones would still be too much.
final class BodyBudget: Sendable {
  private let limit: Int
  private let used = Mutex(0)

  /// - Parameter limit: in bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// Takes memory for a part of a body.
  ///
  /// - Throws: `Problem` (503) if there isn't enough; then nothing is taken.
  func reserve(_ byteCount: Int) throws(Problem) {
    let isGranted = used.withLock { used in
      guard used + byteCount <= limit else { return false }
      used += byteCount
      return true
    }
    guard isGranted else { throw .overloaded }
  }

  /// Gives memory back.
  func release(_ byteCount: Int) {
    used.withLock { $0 -= byteCount }
  }
}
