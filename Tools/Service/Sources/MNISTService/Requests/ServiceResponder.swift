import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Answers requests: finds the route, turns problems into responses, counts and logs.
struct ServiceResponder: HTTPResponder {
  typealias Context = ServiceContext

  private let handlers: RouteHandlers
  private let finisher: ResponseFinisher
  private let metrics: Metrics

  init(_ handlers: RouteHandlers, _ finisher: ResponseFinisher) {
    self.handlers = handlers
    self.finisher = finisher
    metrics = handlers.metrics
  }

  /// - Throws: what the connection throws; a problem is an answer.
  func respond(to request: Request, context: ServiceContext) async throws -> Response {
    let clock = ContinuousClock()
    let start = clock.now
    let route = Route(path: request.uri.path)
    let identifier = RequestIdentifier(request.headers)
    var response: Response
    var detail: String?
    do {
      response = try await answer(request, route)
    } catch let problem as Problem {
      response = problem.response(identifier: identifier.description)
      detail = problem.detail
    } catch {
      metrics.countLostConnection()
      context.logger.debug(
        "lost", metadata: Self.metadata(request, route, identifier), source: "requests")
      throw error
    }
    finisher.finish(&response, identifier)
    if request.method == .head { response = response.createHeadResponse() }
    let duration = clock.now - start
    metrics.count(route, response.status, duration: duration)
    log(request, route, identifier, response, detail, duration, context.logger)
    return response
  }

  private func answer(_ request: Request, _ route: Route) async throws -> Response {
    if route == .other {
      throw Problem.notFound
    }
    if request.method == .options {
      return finisher.optionsResponse(route)
    }
    guard route.accepts(request.method) else {
      throw Problem(
        status: .methodNotAllowed, detail: "this path takes " + route.allow,
        headers: [.allow: route.allow])
    }
    return try await handlers.respond(to: request, route)
  }

  // Success is the normal case, so it is logged only at the debug level.
  private func log(
    _ request: Request, _ route: Route, _ identifier: RequestIdentifier, _ response: Response,
    _ detail: String?, _ duration: Duration, _ logger: Logger
  ) {
    let level: Logger.Level =
      switch response.status.code {
      case 500...: .warning
      case 400...: .info
      default: .debug
      }
    guard logger.logLevel <= level else { return }
    var metadata = Self.metadata(request, route, identifier)
    metadata["status"] = .stringConvertible(response.status.code)
    let (seconds, attoseconds) = duration.components
    metadata["duration_us"] = .stringConvertible(
      seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
    if let detail { metadata["detail"] = .string(detail) }
    logger.log(level: level, "request", metadata: metadata, source: "requests")
  }

  private static func metadata(
    _ request: Request, _ route: Route, _ identifier: RequestIdentifier
  ) -> Logger.Metadata {
    [
      "request_id": .string(identifier.description),
      "method": .string(request.method.rawValue),
      "route": .string(route.path),
    ]
  }
}

/// What comes with a request.
struct ServiceContext: InitializableFromSource {
  let logger: Logger

  init(source: ApplicationRequestContextSource) {
    logger = source.logger
  }
}
