import Logging

/// How the service is run: what the command line and the environment decide.
package struct Settings: Sendable {
  /// The address to listen on.
  package var host = "127.0.0.1"
  /// The TCP port to listen on, 0 for any that is free.
  package var port = 8080
  /// An ONNX digit classifier; nil for the one that is built in.
  package var modelPath: String?
  /// The page at `/`; nil for the first of ``Page/defaultPaths`` that exists.
  package var pagePath: String?
  /// How much the service accepts at once.
  package var limits = ServiceLimits()
  /// The least severe messages that are logged.
  package var logLevel = Logger.Level.info
  /// The origin whose pages may call the service, `*` for all; nil for none.
  package var corsOrigin: String?
  /// How long a request may take to arrive, and how long a connection may be idle, in seconds.
  package var timeout = 30
  /// For how long the service still answers after it was told to end, so that clients learn to
  /// open no more connections, in seconds.
  package var drainTime = 1

  package init() {}
}

/// How much the service accepts at once.
package struct ServiceLimits: Sendable {
  /// How many bytes a body may have.
  package var bodyBytes = 8 << 20
  /// How many requests are worked on at the same time.
  package var runningRequests = 2 * Processors.count
  /// How many requests may wait for their turn; those beyond are answered with 503.
  package var waitingRequests = 1024

  /// How many bytes all bodies in memory may have together.
  var allBodyBytes: Int { max(64 << 20, 4 * bodyBytes) }
}
