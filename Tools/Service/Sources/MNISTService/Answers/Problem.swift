import DrawingRequests
import HTTPTypes
import Hummingbird
import NIOCore

/// Why a request failed, in the form of RFC 9457.
struct Problem: Error {
  /// The status of the response, 400 or above.
  let status: HTTPResponse.Status
  /// One sentence for a person about this request.
  let detail: String
  /// More headers of the response: `Allow`, `Retry-After`, `Accept`.
  var headers: HTTPFields = [:]

  /// 400 if the body isn't what its type says; 422 if it can be read, but asks for something
  /// impossible.
  init(_ error: PictureError) {
    detail = error.detail
    status =
      switch error {
      case .malformed: .badRequest
      case .impossible: .unprocessableContent
      }
  }

  init(status: HTTPResponse.Status, detail: String, headers: HTTPFields = [:]) {
    self.status = status
    self.detail = detail
    self.headers = headers
  }

  /// 404: no route has this path.
  static let notFound = Problem(status: .notFound, detail: "there is nothing at this path")

  /// 413: the body has more bytes than the service reads.
  static func tooLarge(limit: Int) -> Problem {
    Problem(status: .contentTooLarge, detail: "the body has more than \(limit) bytes")
  }

  /// 415: the route doesn't take bodies of this type.
  static func unsupported(_ type: String?, accepted: [BodyFormat]) -> Problem {
    let names = accepted.map { $0.rawValue }.joined(separator: ", ")
    return Problem(
      status: .unsupportedMediaType,
      detail: (type.map { "the content type is '\($0)'" } ?? "there is no content type")
        + "; it must be one of " + names,
      headers: [.accept: names])
  }

  /// 503: too many requests are waiting.
  static let overloaded = Problem(
    status: .serviceUnavailable, detail: "too many requests at the same time",
    headers: [.retryAfter: "1"])

  /// The response, an `application/problem+json` object.
  ///
  /// - Parameter identifier: the request's identifier, for `instance`.
  func response(identifier: String) -> Response {
    let body = JSONText.object([
      ("type", JSONText.string("about:blank")),
      ("title", JSONText.string(status.reasonPhrase)),
      ("status", String(status.code)),
      ("detail", JSONText.string(detail)),
      ("instance", JSONText.string("urn:mnist-service:request:" + identifier)),
    ])
    var fields = headers
    fields[.contentType] = "application/problem+json"
    fields[.cacheControl] = "no-store"
    return Response(
      status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
  }
}
