import HTTPTypes

/// The name of one request in logs and answers.
struct RequestIdentifier: Sendable, CustomStringConvertible {
  let description: String

  /// Takes the client's name for the request if it is well-formed: 1 to 64 letters, digits, dots,
  /// dashes and underscores. Otherwise it makes one.
  init(_ headers: HTTPFields) {
    if let given = headers[.requestIdentifier], Self.isWellFormed(given) {
      description = given
    } else {
      let digits = String(UInt64.random(in: .min ... .max), radix: 16)
      description = String(repeating: "0", count: 16 - digits.count) + digits
    }
  }

  private static func isWellFormed(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
