/// Writes JSON (RFC 8259) from parts that are JSON already.
enum JSONText {
  /// A string with its quotation marks.
  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An array.
  static func array(_ elements: some Sequence<String>) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }

  /// An object.
  ///
  /// - Parameter members: names, which must need no escapes, and values.
  static func object(_ members: [(name: String, value: String)]) -> String {
    var text = "{"
    for (index, member) in members.enumerated() {
      if index > 0 { text += "," }
      text += "\""
      text += member.name
      text += "\":"
      text += member.value
    }
    return text + "}"
  }
}
