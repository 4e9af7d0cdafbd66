import HTTPTypes
import Hummingbird
import NIOCore

/// The page at `/`, read once when the service starts.
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

  /// Where to look for a page if no option names one: beside the program, and where the playground
  /// is built in a clone of the repository.
  static var defaultPaths: [String] {
    let folder = FileReading.programFolder
    return [
      folder + "/playground.html",
      "../../.build/playground/index.html",
      ".build/playground/index.html",
      // Up from Tools/Service/.build/<triple>/<configuration>.
      folder + "/../../../../../.build/playground/index.html",
    ]
  }

  init(_ bytes: [UInt8]) {
    contents = ByteBuffer(bytes: bytes)
    // FNV-1a is enough to tell versions of a page apart: nobody gains from a collision.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    entityTag = "\"" + String(hash, radix: 16) + "\""
  }

  /// Reads the page that the settings name, or the first of the default paths that exists.
  ///
  /// - Returns: nil if the settings name no page and no default path exists.
  /// - Throws: `StartError` if the page that the settings name can't be read.
  static func find(_ settings: Settings) throws(StartError) -> Page? {
    if let path = settings.pagePath {
      guard let bytes = FileReading.bytes(at: path) else { throw .unreadableFile(path: path) }
      return Page(bytes)
    }
    for path in defaultPaths {
      if let bytes = FileReading.bytes(at: path) { return Page(bytes) }
    }
    return nil
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
