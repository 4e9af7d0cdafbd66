import HTTPTypes
import Hummingbird

/// Adds the headers that every response has.
struct ResponseFinisher: Sendable {
  /// The origin whose pages may call the service, `*` for all; nil for none.
  let corsOrigin: String?
  let lifecycle: Lifecycle

  /// Adds the request's identifier, the security headers and, if set, those for other origins.
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

  /// The answer to `OPTIONS`, which browsers send before they call from another origin.
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

extension HTTPField.Name {
  /// The identifier of a request, given by the client or made here.
  static let requestIdentifier = known("x-request-id")
  static let referrerPolicy = known("referrer-policy")
  static let frameOptions = known("x-frame-options")

  /// A name that is known to be a token.
  private static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else {
      preconditionFailure("a header's name must be a token")
    }
    return name
  }
}
