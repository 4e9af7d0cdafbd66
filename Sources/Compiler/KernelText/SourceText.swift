/// The text of a Swift file, as far as taking it apart needs: lines, words, and what is code.
///
/// Bytes instead of characters: the kernels' text has other letters only in comments, and Embedded
/// Swift would need Unicode's tables for them.
struct SourceText {
  /// The lines, without what ends them.
  let lines: [[UInt8]]

  init(lines: [[UInt8]]) { self.lines = lines }

  init(_ text: String) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") {
        lines.append(line)
        line = []
      } else {
        line.append(byte)
      }
    }
    if !line.isEmpty { lines.append(line) }
    self.lines = lines
  }

  /// A line without its comment and without what is between quotation marks.
  static func code(_ line: [UInt8]) -> [UInt8] {
    var code: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < line.count {
      let byte = line[index]
      if isQuoted, byte == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == UInt8(ascii: "/"), index + 1 < line.count, line[index + 1] == byte { break }
        code.append(byte)
      }
      index += 1
    }
    return code
  }

  /// The words of code: identifiers and keywords, in their order.
  static func words(_ code: [UInt8]) -> [Word] {
    var words: [Word] = []
    var word: [UInt8] = []
    for byte in code {
      if isWordCharacter(byte) {
        word.append(byte)
      } else if !word.isEmpty {
        words.append(Word(word))
        word = []
      }
    }
    if !word.isEmpty { words.append(Word(word)) }
    return words
  }

  /// How much deeper in brackets a line of code ends than it begins.
  static func nesting(_ code: [UInt8]) -> Int {
    code.reduce(0) { depth, byte in
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: "["): depth + 1
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"): depth - 1
      default: depth
      }
    }
  }

  static func indentation(_ line: [UInt8]) -> Int {
    line.prefix { $0 == UInt8(ascii: " ") }.count
  }

  private static func isWordCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// An identifier or a keyword; compared as bytes.
struct Word: Hashable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(stringLiteral text: String) { bytes = [UInt8](text.utf8) }
}
