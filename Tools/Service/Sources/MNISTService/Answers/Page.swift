import HTTPTypes
import Hummingbird
import NIOCore

/// A page, read once when the service starts.
struct Page: Sendable {
  private let contents: ByteBuffer
  /// Changes when the contents do.
  private let entityTag: String

  /// What the page may do: run its own scripts and WebAssembly, and show pictures that it made
  /// itself. It may not connect to anything.
  static let contentSecurityPolicy =
    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; "
    + "style-src 'unsafe-inline'; img-src data: blob:; connect-src 'none'; base-uri 'none'; "
    + "form-action 'none'; frame-ancestors 'none'"

  init(_ bytes: [UInt8]) {
    contents = ByteBuffer(bytes: bytes)
    // FNV-1a is enough to tell versions of a page apart: nobody gains from a collision.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    entityTag = "\"" + String(hash, radix: 16) + "\""
  }

  /// The page, or 304 if the client already has it.
  func response(to request: Request) -> Response {
    var headers: HTTPFields = [
      .contentSecurityPolicy: Self.contentSecurityPolicy,
      .cacheControl: "no-cache",
      .eTag: entityTag,
    ]
    if request.headers[.ifNoneMatch] == entityTag {
      return Response(status: .notModified, headers: headers)
    }
    headers[.contentType] = "text/html; charset=utf-8"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: contents))
  }
}
