import Logging
import ServiceLifecycle

/// Makes time between the signal to end and the end of listening.
///
/// Meanwhile load balancers see that the service isn't ready, and clients with open connections
/// are told to close them; otherwise a request could cross the closing of its connection and be
/// lost. A group ends its services in reverse order and waits for each, so this one stands behind
/// the server.
struct DrainService: Service, CustomStringConvertible {
  let lifecycle: Lifecycle
  /// How long to wait.
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
