import DrawingRequests
import HTTPTypes

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
    // Parameters such as a character set say nothing about these types.
    let type = field.prefix { $0 != ";" && $0 != " " && $0 != "\t" }.lowercased()
    guard let format = BodyFormat(rawValue: type), accepted.contains(format) else {
      throw .unsupported(type, accepted: accepted)
    }
    self = format
  }
}
