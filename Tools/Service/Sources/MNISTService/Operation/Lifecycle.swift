import Logging
import ServiceLifecycle
import Synchronization

/// Whether the service is shutting down.
final class Lifecycle: Sendable {
  private let draining = Atomic(false)

  /// Whether clients should go elsewhere.
  var isDraining: Bool { draining.load(ordering: .relaxed) }

  /// From now on `/health/ready` says no, and every answer asks the client to close its connection.
  func beginDraining() {
    draining.store(true, ordering: .relaxed)
  }
}

/// Keeps the service listening for a while after the signal to end.
///
/// Meanwhile load balancers see that the service isn't ready, and clients with open connections
/// are told to close them. Otherwise a request could be sent just as its connection is closed, and
/// be lost. A group ends its services in reverse order and waits for each, so this one comes after
/// the server.
struct DrainService: Service, CustomStringConvertible {
  let lifecycle: Lifecycle
  /// How long to keep listening.
  let time: Duration
  let logger: Logger

  let description = "drain"

  func run() async throws {
    try await gracefulShutdown()
    lifecycle.beginDraining()
    logger.notice("draining")
    try await Task.sleep(for: time)
  }
}
