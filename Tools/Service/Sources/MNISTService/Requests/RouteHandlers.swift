import DrawingRequests
import HTTPTypes
import Hummingbird
import NIOCore

/// What each route answers.
struct RouteHandlers: Sendable {
  let recognizer: Recognizer
  let pages: Pages
  let gate: RequestGate
  let bodies: BodyReader
  let metrics: Metrics
  let lifecycle: Lifecycle

  /// The pictures of a batch after which other tasks get a turn.
  private static let batchStride = 16

  /// Answers a request whose method the route accepts.
  ///
  /// - Throws: `Problem`, and what the connection throws.
  func respond(to request: Request, _ route: Route) async throws -> Response {
    switch route {
    case .page, .studio:
      guard let page = route == .page ? pages.drawing : pages.studio else {
        let what = route == .page ? "a page" : "a studio"
        throw Problem(status: .notFound, detail: "this service was started without " + what)
      }
      return page.response(to: request)
    case .classify: return try await classify(request)
    case .batch: return try await classifyBatch(request)
    case .read: return try await read(request)
    case .model: return Self.json(recognizer.model.json)
    case .live: return Self.json("{\"status\":\"live\"}")
    case .ready:
      guard !lifecycle.isDraining else {
        throw Problem(status: .serviceUnavailable, detail: "the service is shutting down")
      }
      return Self.json("{\"status\":\"ready\"}")
    case .metrics:
      let text = metrics.current.prometheusText(admittedCount: gate.admittedCount)
      return Self.text(text, type: MetricsState.contentType)
    case .openAPI: return Self.text(OpenAPIDocument.json, type: "application/json")
    case .other: throw Problem.notFound
    }
  }

  private func classify(_ request: Request) async throws -> Response {
    try await withDrawing(of: request) { drawing in
      let answer = try recognizer.answer(drawing)
      metrics.count([answer])
      return answer.json
    }
  }

  private func read(_ request: Request) async throws -> Response {
    try await withDrawing(of: request) { drawing in
      let answer = try recognizer.reading(drawing)
      metrics.count(answer)
      return answer.json
    }
  }

  /// Answers a request that brings one drawing with the JSON that `body` makes of it.
  private func withDrawing(
    of request: Request, _ body: (Picture) throws -> String
  ) async throws -> Response {
    let format = try BodyFormat(request.headers, accepted: [.png, .json, .octets])
    try gate.admit()
    defer { gate.dismiss() }
    return try await bodies.withBody(of: request) { bytes in
      await gate.enter()
      defer { gate.leave() }
      let drawing = try Self.read { () throws(PictureError) in
        try DrawingReader.drawing(bytes, format: format)
      }
      return Self.json(try body(drawing))
    }
  }

  private func classifyBatch(_ request: Request) async throws -> Response {
    let format = try BodyFormat(request.headers, accepted: [.json, .octets])
    try gate.admit()
    defer { gate.dismiss() }
    return try await bodies.withBody(of: request) { bytes in
      await gate.enter()
      defer { gate.leave() }
      let drawings = try Self.read { () throws(PictureError) in
        try DrawingReader.drawings(bytes, format: format)
      }
      var answers: [Answer] = []
      answers.reserveCapacity(drawings.count)
      for drawing in drawings {
        answers.append(try recognizer.answer(drawing))
        if answers.count.isMultiple(of: Self.batchStride) { await Task.yield() }
      }
      metrics.count(answers)
      return Self.json(
        JSONText.object([("predictions", JSONText.array(answers.lazy.map { $0.json }))]))
    }
  }

  /// A body's contents, or the problem with it.
  private static func read<Value>(_ body: () throws(PictureError) -> Value) throws(Problem) -> Value
  {
    do {
      return try body()
    } catch {
      throw Problem(error)
    }
  }

  private static func json(_ text: String) -> Response {
    Self.text(text, type: "application/json")
  }

  private static func text(_ text: String, type: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: type, .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
