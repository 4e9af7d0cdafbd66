import DrawingRequests
import HTTPTypes
import Hummingbird
import NIOCore

/// Collects the bodies of requests, within limits.
struct BodyReader: Sendable {
  /// The largest body, in bytes.
  let byteLimit: Int
  /// The memory that all bodies share.
  let budget: BodyBudget

  /// Passes the whole body to `work`.
  ///
  /// - Throws: `Problem`: 413 if the body is too large, 400 if it is shorter than announced, 503 if
  ///   there is no memory for it; and what `work` or the connection throws.
  func withBody<Result>(
    of request: Request, _ work: ([UInt8]) async throws -> Result
  ) async throws -> Result {
    let announced = request.headers[.contentLength].flatMap { Int($0) }
    if let announced, announced > byteLimit {
      throw Problem.tooLarge(limit: byteLimit)
    }
    var bytes: [UInt8] = []
    var reserved = 0
    defer { budget.release(reserved) }
    for try await chunk in request.body {
      let count = chunk.readableBytes
      guard bytes.count + count <= byteLimit else {
        throw Problem.tooLarge(limit: byteLimit)
      }
      try budget.reserve(count)
      reserved += count
      bytes.append(contentsOf: chunk.readableBytesView)
    }
    if let announced, bytes.count < announced {
      throw Problem(
        status: .badRequest, detail: "the body ends after \(bytes.count) of \(announced) bytes")
    }
    return try await work(bytes)
  }
}

extension BodyFormat {
  /// The format of a request's body.
  ///
  /// - Throws: `Problem` (415) if it isn't one of `accepted`.
  init(_ headers: HTTPFields, accepted: [BodyFormat]) throws(Problem) {
    guard let field = headers[.contentType] else { throw .unsupported(nil, accepted: accepted) }
    if let format = BodyFormat(rawValue: field), accepted.contains(format) {
      self = format
      return
    }
    // Parameters such as a character set mean nothing for these types.
    let type = field.prefix { $0 != ";" && $0 != " " && $0 != "\t" }.lowercased()
    guard let format = BodyFormat(rawValue: type), accepted.contains(format) else {
      throw .unsupported(type, accepted: accepted)
    }
    self = format
  }
}
