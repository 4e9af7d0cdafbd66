import Synchronization

/// The memory that all bodies together may take.
///
/// Each is limited by itself, but a thousand large ones would still be too much.
final class BodyBudget: Sendable {
  private let limit: Int
  private let used = Mutex(0)

  /// - Parameter limit: in bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// Takes memory for more of a body.
  ///
  /// - Throws: `Problem` (503) if there isn't so much; nothing is taken then.
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
