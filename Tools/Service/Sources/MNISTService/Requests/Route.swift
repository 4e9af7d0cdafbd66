import HTTPTypes

/// The paths that the service answers.
enum Route: Int, CaseIterable, Sendable {
  case page, studio, classify, batch, read, model, live, ready, metrics, openAPI
  /// Any other path.
  case other

  /// The route of a request's path. Paths are compared byte by byte: a slash at the end makes another.
  init(path: String) {
    self =
      switch path {
      case "/v1/classify": .classify
      case "/v1/classify/batch": .batch
      case "/v1/read": .read
      // As the studio links to it.
      case "/", "/index.html": .page
      case "/studio.html": .studio
      case "/v1/model": .model
      case "/health/live": .live
      case "/health/ready": .ready
      case "/metrics": .metrics
      case "/openapi.json": .openAPI
      default: .other
      }
  }

  /// The path, and the label in the metrics.
  var path: String {
    switch self {
    case .page: "/"
    case .studio: "/studio.html"
    case .classify: "/v1/classify"
    case .batch: "/v1/classify/batch"
    case .read: "/v1/read"
    case .model: "/v1/model"
    case .live: "/health/live"
    case .ready: "/health/ready"
    case .metrics: "/metrics"
    case .openAPI: "/openapi.json"
    case .other: "other"
    }
  }

  /// Whether the route takes POST. The others take GET and HEAD.
  var isPosted: Bool { [.classify, .batch, .read].contains(self) }

  /// The methods as the `Allow` header lists them.
  var allow: String { isPosted ? "POST, OPTIONS" : "GET, HEAD, OPTIONS" }

  /// Whether a request may use this method. `OPTIONS` is answered before this is asked.
  func accepts(_ method: HTTPRequest.Method) -> Bool {
    isPosted ? method == .post : method == .get || method == .head
  }
}
