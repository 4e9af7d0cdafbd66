import HTTPTypes
import Hummingbird
import NIOCore

/// Collects the bodies of requests within limits.
struct BodyReader: Sendable {
  /// The largest body, in bytes.
  let byteLimit: Int
  /// What all bodies share.
  let budget: BodyBudget

  /// Lets `work` have the whole body.
  ///
  /// - Throws: `Problem`: 413 if the body is too large, 400 if it ends before its announced
  ///   length, 503 if there is no memory for it; and what `work` or the connection throws.
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
