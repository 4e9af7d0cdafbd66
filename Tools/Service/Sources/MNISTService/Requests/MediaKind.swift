import HTTPTypes

/// The types of bodies that are read.
enum MediaKind: String, CaseIterable, Sendable {
  case png = "image/png"
  case json = "application/json"
  case octets = "application/octet-stream"

  /// The type of a request's body.
  ///
  /// - Throws: `Problem` (415) if it isn't one of `accepted`.
  init(_ headers: HTTPFields, accepted: [MediaKind]) throws(Problem) {
    guard let field = headers[.contentType] else { throw .unsupported(nil, accepted: accepted) }
    if let kind = MediaKind(rawValue: field), accepted.contains(kind) {
      self = kind
      return
    }
    // Parameters such as a character set say nothing about these types.
    let type = field.prefix { $0 != ";" && $0 != " " && $0 != "\t" }.lowercased()
    guard let kind = MediaKind(rawValue: type), accepted.contains(kind) else {
      throw .unsupported(type, accepted: accepted)
    }
    self = kind
  }
}
