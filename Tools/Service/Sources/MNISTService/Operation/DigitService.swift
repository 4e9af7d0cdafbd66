import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The service. It plans the model when it is made, then runs until a signal ends it.
package struct DigitService: Sendable {
  /// How long requests in flight may go on after the service stops listening, in seconds.
  private static let shutdownTime = 30

  /// The most connections at the same time; more wait in the system's queue.
  private static let connectionLimit = 8_192

  let metrics = Metrics()
  let lifecycle = Lifecycle()
  let gate: RequestGate
  private let settings: Settings
  private let recognizer: Recognizer
  private let pages: Pages
  private let logger: Logger

  /// Reads and plans the model, and reads the pages.
  ///
  /// - Throws: `StartError` if a file can't be used.
  package init(_ settings: Settings, logger: Logger) throws(StartError) {
    if let origin = settings.corsOrigin {
      guard origin.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
        throw .invalidOrigin(origin)
      }
    }
    self.settings = settings
    self.logger = logger
    if let path = settings.modelPath {
      recognizer = try Recognizer(path: path)
    } else {
      recognizer = Recognizer()
    }
    pages = try Pages(settings)
    gate = RequestGate(
      runningLimit: settings.concurrencyLimit,
      waitingLimit: settings.waitingLimit)
  }

  /// The HTTP application.
  func application() -> Application<ServiceResponder> {
    let handlers = RouteHandlers(
      recognizer: recognizer,
      pages: pages,
      gate: gate,
      bodies: BodyReader(
        byteLimit: settings.bodyByteLimit,
        budget: BodyBudget(limit: settings.bodyBudget)),
      metrics: metrics,
      lifecycle: lifecycle)
    let finisher = ResponseFinisher(corsOrigin: settings.corsOrigin, lifecycle: lifecycle)
    return Application(
      responder: ServiceResponder(handlers, finisher),
      server: .http1(configuration: channelConfiguration),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        backlog: 4_096,
        availableConnectionsDelegate: MaximumAvailableConnections(
          Self.connectionLimit, logger: logger)),
      logger: logger)
  }

  /// Listens and answers until SIGTERM or SIGINT, then finishes what is in flight.
  ///
  /// - Throws: the system's error if it can't listen on the address.
  package func run() async throws {
    logger.info(
      "starting",
      metadata: [
        "model": .string(recognizer.model.name),
        "page": .stringConvertible(pages.drawing != nil),
        "max_concurrent": .stringConvertible(settings.concurrencyLimit),
      ])
    let drain = DrainService(
      lifecycle: lifecycle, time: .seconds(settings.drainTime), logger: logger)
    let services: [any Service] = [application(), drain]
    var configuration = ServiceGroupConfiguration(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(
      settings.drainTime + Self.shutdownTime)
    try await ServiceGroup(configuration: configuration).run()
  }

  private var channelConfiguration: HTTP1Channel.Configuration {
    let timeout = TimeAmount.seconds(Int64(settings.timeout))
    return HTTP1Channel.Configuration(
      additionalChannelHandlers: [
        ConnectionDeadlineHandler(timeout: timeout, byteLimit: settings.bodyByteLimit)
      ],
      idleTimeout: timeout,
      httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
        maxHeaderFieldSize: 8_192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 100))
  }
}

/// Why the service can't start.
package enum StartError: Error, CustomStringConvertible {
  /// The file isn't there or can't be read.
  case unreadableFile(path: String)
  /// The file isn't a digit classifier that can be run.
  case unsuitableModel(path: String, reason: String)
  /// The origin can't be written in a header.
  case invalidOrigin(String)

  package var description: String {
    switch self {
    case .unreadableFile(let path): "can't read \(path)"
    case .unsuitableModel(let path, let reason): "\(path): \(reason)"
    case .invalidOrigin(let origin): "'\(origin)' isn't an origin such as https://example.org"
    }
  }
}
