import HTTPTypes
import Hummingbird

/// Adds what every response says.
struct ResponseFinisher: Sendable {
  /// The origin whose pages may call the service, `*` for all; nil for none.
  let corsOrigin: String?
  let lifecycle: Lifecycle

  /// Adds the request's identifier, the security headers and, if wanted, those for other origins.
  func finish(_ response: inout Response, _ identifier: RequestIdentifier) {
    response.headers[.requestIdentifier] = identifier.description
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.referrerPolicy] = "no-referrer"
    response.headers[.frameOptions] = "DENY"
    if response.headers[.contentSecurityPolicy] == nil {
      response.headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'"
    }
    if let corsOrigin {
      response.headers[.accessControlAllowOrigin] = corsOrigin
      response.headers[.accessControlExposeHeaders] = "x-request-id"
      if corsOrigin != "*" { response.headers[.vary] = "Origin" }
    }
    if lifecycle.isDraining { response.headers[.connection] = "close" }
  }

  /// The answer to `OPTIONS`, which browsers ask before they call from another origin.
  func optionsResponse(_ route: Route) -> Response {
    var headers: HTTPFields = [.allow: route.allow]
    if corsOrigin != nil {
      headers[.accessControlAllowMethods] = route.allow
      headers[.accessControlAllowHeaders] = "content-type, x-request-id"
      headers[.accessControlMaxAge] = "86400"
    }
    return Response(status: .noContent, headers: headers)
  }
}
