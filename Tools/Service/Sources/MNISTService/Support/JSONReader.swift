/// Reads JSON (RFC 8259) from its bytes, front to back, and keeps nothing.
///
/// What a body has beyond its limits isn't read at all, and values nobody asked for are checked
/// but never stored, so that memory is bounded by what is wanted. Everything throws `Problem`: 400
/// where the text isn't JSON, 422 where it is, but the value is of another kind.
struct JSONReader {
  /// How deep arrays and objects may be within each other.
  private static let maximumDepth = 32

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads an object.
  ///
  /// - Parameter member: is called with each name, and reads or skips the value.
  mutating func object(
    _ member: (inout JSONReader, String) throws(Problem) -> Void
  ) throws(Problem) {
    try begin("{", "an object")
    if take("}") { return depth -= 1 }
    repeat {
      let name = try string()
      try expect(":")
      try member(&self, name)
    } while take(",")
    try expect("}")
    depth -= 1
  }

  /// Reads an array.
  ///
  /// - Parameter element: is called before each element, and reads or skips it.
  mutating func array(_ element: (inout JSONReader) throws(Problem) -> Void) throws(Problem) {
    try begin("[", "an array")
    if take("]") { return depth -= 1 }
    repeat { try element(&self) } while take(",")
    try expect("]")
    depth -= 1
  }

  /// Reads a number; one beyond `Double`'s range is infinite.
  mutating func number() throws(Problem) -> Double {
    skipSpace()
    guard let first = peek(), first == UInt8(ascii: "-") || Self.isDigit(first) else {
      throw mismatch("a number")
    }
    let start = position
    _ = takeByte("-")
    if takeByte("0") {
      // No digit follows a leading zero.
    } else {
      try digits()
    }
    if takeByte(".") { try digits() }
    if takeByte("e") || takeByte("E") {
      if !takeByte("+") { _ = takeByte("-") }
      try digits()
    }
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw malformed("no number")
    }
    return value
  }

  /// Reads a string.
  mutating func string() throws(Problem) -> String {
    skipSpace()
    guard takeByte("\"") else { throw mismatch("a string") }
    var result: [UInt8] = []
    var start = position
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw malformed("a control character within a string") }
      position += 1
      if byte == UInt8(ascii: "\\") {
        result += bytes[start..<position - 1]
        result += String(try escape()).utf8
        start = position
      }
    }
    result += bytes[start..<position]
    guard takeByte("\"") else { throw malformed("a string without end") }
    guard let text = String(validating: result, as: UTF8.self) else {
      throw malformed("a string that isn't UTF-8")
    }
    return text
  }

  /// Steps over a value of any kind.
  mutating func skipValue() throws(Problem) {
    skipSpace()
    switch peek() {
    case UInt8(ascii: "{"):
      try object { (reader, _) throws(Problem) in try reader.skipValue() }
    case UInt8(ascii: "["): try array { (reader) throws(Problem) in try reader.skipValue() }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"): try literal("true")
    case UInt8(ascii: "f"): try literal("false")
    case UInt8(ascii: "n"): try literal("null")
    default: _ = try number()
    }
  }

  /// Checks that nothing follows.
  mutating func finish() throws(Problem) {
    skipSpace()
    guard position == bytes.count else { throw malformed("more after its end") }
  }

  // MARK: Parts

  private mutating func begin(_ character: Unicode.Scalar, _ kind: String) throws(Problem) {
    guard take(character) else { throw mismatch(kind) }
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw .impossible("more than \(Self.maximumDepth) arrays and objects within each other")
    }
  }

  private mutating func digits() throws(Problem) {
    let start = position
    while let byte = peek(), Self.isDigit(byte) { position += 1 }
    guard position > start else { throw malformed("no number") }
  }

  /// What follows a backslash.
  private mutating func escape() throws(Problem) -> Character {
    guard let byte = peek() else { throw malformed("a string without end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(byte))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var value = try codeUnit()
      if (0xD800..<0xDC00).contains(value), takeByte("\\"), takeByte("u") {
        let low = try codeUnit()
        guard (0xDC00..<0xE000).contains(low) else { throw malformed("half a character") }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(value) else { throw malformed("half a character") }
      return Character(scalar)
    default: throw malformed("an unknown escape")
    }
  }

  private mutating func codeUnit() throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw malformed("an unknown escape")
      }
      position += 1
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  private mutating func literal(_ text: StaticString) throws(Problem) {
    for byte in text.description.utf8 {
      guard peek() == byte else { throw malformed("an unknown word") }
      position += 1
    }
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(Problem) {
    guard take(character) else { throw malformed("no '\(character)'") }
  }

  /// Steps over white space and, if it comes next, a character.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    return takeByte(character)
  }

  private mutating func takeByte(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func peek() -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  // MARK: Problems

  private func malformed(_ what: String) -> Problem {
    .malformed("the body isn't JSON: there is \(what) at byte \(position)")
  }

  /// Something else than `expected`: another kind of value, or no JSON.
  private func mismatch(_ expected: String) -> Problem {
    let starts: [Unicode.Scalar] = ["{", "[", "\"", "-", "t", "f", "n"]
    guard let byte = peek(), Self.isDigit(byte) || starts.contains(Unicode.Scalar(byte)) else {
      return malformed("no value")
    }
    return .impossible("the value at byte \(position) isn't \(expected)")
  }
}
