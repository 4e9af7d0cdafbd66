import HTTPTypes

extension HTTPField.Name {
  /// The name of a request, given by the client or made here.
  static let requestIdentifier = known("x-request-id")
  static let referrerPolicy = known("referrer-policy")
  static let frameOptions = known("x-frame-options")

  /// A name that is a token as headers need it.
  private static func known(_ name: String) -> HTTPField.Name {
    guard let name = HTTPField.Name(name) else {
      preconditionFailure("the name of a header must be a token")
    }
    return name
  }
}
