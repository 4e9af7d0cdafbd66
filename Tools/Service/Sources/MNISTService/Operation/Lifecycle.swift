import Synchronization

/// Whether the service is about to end.
final class Lifecycle: Sendable {
  private let draining = Atomic(false)

  /// Whether clients should go elsewhere.
  var isDraining: Bool { draining.load(ordering: .relaxed) }

  /// From now on `/health/ready` says no, and every answer asks the client to close.
  func beginDraining() {
    draining.store(true, ordering: .relaxed)
  }
}
