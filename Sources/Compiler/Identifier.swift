import MNISTONNX

/// Names of Swift, made of names of a model.
enum Identifier {
  private static let keywords: Set<Word> = [
    "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate",
    "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
    "operator", "package", "private", "precedencegroup", "protocol", "Protocol", "public",
    "repeat", "rethrows", "return", "Self", "self", "static", "struct", "subscript", "super",
    "switch", "throw", "throws", "true", "try", "Type", "typealias", "var", "where", "while", "_",
  ]

  /// Whether a text can be the name of a type.
  static func isTypeName(_ text: String) -> Bool {
    let bytes = [UInt8](text.utf8)
    guard let first = bytes.first, !isDigit(first), !keywords.contains(Word(bytes)) else {
      return false
    }
    return bytes.allSatisfy { isLetter($0) || isDigit($0) }
  }

  /// A type's name for a file's: `mnist-8.onnx` becomes `Mnist8Network`.
  static func typeName(forFile path: String) -> String {
    let file = path.utf8.split(separator: UInt8(ascii: "/")).last.map { [UInt8]($0) } ?? []
    let stem = file.firstIndex(of: UInt8(ascii: ".")).map { [UInt8](file[..<$0]) } ?? file
    var words = capitalized(stem)
    if let first = words.first, isDigit(first) { words = [UInt8]("Model".utf8) + words }
    return String(decoding: words + [UInt8]("Network".utf8), as: UTF8.self)
  }

  /// Parameters' names for the names of values, each another one.
  static func parameters(_ names: [Name]) -> [String] {
    // What the network's functions call or declare themselves.
    var taken: Set<Word> = ["workspace", "result", "run", "makeWorkspace", "constants"]
    return names.enumerated().map { index, name in
      var word = capitalized([UInt8](name.utf8))
      if let first = word.first, isDigit(first) { word = [UInt8]("value".utf8) + word }
      if word.isEmpty { word = [UInt8]("value".utf8) }
      word[0] |= 0x20
      while keywords.contains(Word(word)) || taken.contains(Word(word)) || isStep(word) {
        // A letter between, so that a step's name doesn't become another step's.
        word += [UInt8]((isStep(word) ? "Value" : "").utf8) + [UInt8](String(index + 1).utf8)
      }
      taken.insert(Word(word))
      return String(decoding: word, as: UTF8.self)
    }
  }

  /// Whether a step's function or geometry may have this name: `step3`.
  private static func isStep(_ word: [UInt8]) -> Bool {
    for kind in ["step", "geometry"] where word.starts(with: [UInt8](kind.utf8)) {
      let number = word.dropFirst(kind.utf8.count)
      return !number.isEmpty && number.allSatisfy { isDigit($0) }
    }
    return false
  }

  /// Letters and digits alone; what follows anything else begins with a capital letter.
  private static func capitalized(_ text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var isStart = true
    for byte in text {
      guard isLetter(byte) && byte != UInt8(ascii: "_") || isDigit(byte) else {
        isStart = true
        continue
      }
      let isSmall = byte >= UInt8(ascii: "a")
      words.append(isStart && isSmall ? byte & ~0x20 : byte)
      isStart = false
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
