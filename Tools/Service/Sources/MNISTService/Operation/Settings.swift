import Logging
import NIOCore

/// How to run the service; the command line and the environment decide.
package struct Settings: Sendable {
  /// The address to listen on.
  package var host = "127.0.0.1"
  /// The TCP port to listen on; 0 for any free one.
  package var port = 8080
  /// The file of an ONNX digit classifier; nil for the built-in one.
  package var modelPath: String?
  /// The page at `/`; nil for the first of ``Pages/defaultPaths`` that exists.
  package var pagePath: String?
  /// The largest body, in bytes.
  package var bodyByteLimit = 8 << 20
  /// The least severe messages to log.
  package var logLevel = Logger.Level.info
  /// How many classifications run at the same time.
  package var concurrencyLimit = 2 * System.coreCount
  /// How many requests may wait for their turn; more are answered with 503.
  package var waitingLimit = 1024
  /// The origin whose pages may call the service, `*` for all; nil for none.
  package var corsOrigin: String?
  /// How long a request may take to arrive, and how long a connection may be idle, in seconds.
  package var timeout = 30
  /// How long the service still answers after the signal to end, in seconds, so that clients learn
  /// not to open more connections.
  package var drainTime = 1

  package init() {}

  /// The largest sum of all bodies in memory, in bytes.
  var bodyBudget: Int { max(64 << 20, 4 * bodyByteLimit) }
}
