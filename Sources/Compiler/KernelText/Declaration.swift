/// A declaration at the top of one of the kernels' files, with its comment.
struct Declaration {
  enum Kind {
    /// A type, a protocol, a function or a constant, by its name.
    case named(Word)
    /// An extension of a type.
    case extended(Word)
    /// What a compiler's condition chooses, and comments that belong to nothing.
    case other
  }

  let kind: Kind
  /// The lines of the comment, if there is one.
  let comment: [[UInt8]]
  /// All others.
  let lines: [[UInt8]]
  /// The words of its first lines, up to the brace that opens its body.
  let header: [Word]
  /// All words of its code.
  let words: Set<Word>
  /// The names of an extension's members.
  let members: Set<Word>
  /// Whether a member has no name that is written where it is used: an initializer, a
  /// subscript, `callAsFunction`.
  let hasNamelessMember: Bool

  init(comment: [[UInt8]], lines: [[UInt8]]) {
    self.comment = comment
    self.lines = lines
    var words: Set<Word> = []
    var header: [Word] = []
    var isHeader = true
    for line in lines {
      let code = SourceText.code(line)
      let found = SourceText.words(code)
      words.formUnion(found)
      if isHeader {
        // A type's attributes come before its name, a body behind it.
        let end = code.firstIndex(of: UInt8(ascii: "{")) ?? code.count
        header += SourceText.words([UInt8](code[..<end]))
        isHeader = end == code.count
      }
    }
    self.words = words
    self.header = header
    kind = Self.kind(header, first: lines.first ?? [])
    (members, hasNamelessMember) = Self.members(lines)
  }

  private static func kind(_ header: [Word], first: [UInt8]) -> Kind {
    if first.first == UInt8(ascii: "#") { return .other }
    for (index, word) in header.enumerated() where index + 1 < header.count {
      switch word {
      case "struct", "class", "enum", "protocol", "func", "let", "var", "typealias":
        return .named(header[index + 1])
      // `[Slot]` is a type of the standard library.
      case "extension":
        return .extended(first.contains(UInt8(ascii: "[")) ? "Array" : header[index + 1])
      default: break
      }
    }
    return .other
  }

  private static func members(_ lines: [[UInt8]]) -> (Set<Word>, Bool) {
    var members: Set<Word> = []
    var isNameless = false
    for line in lines where SourceText.indentation(line) == 2 {
      let words = SourceText.words(SourceText.code(line))
      for (index, word) in words.enumerated() {
        switch word {
        case "func":
          // An operator has no word for its name.
          let isOperator = index + 1 == words.count || !line.contains(word: words[index + 1])
          if isOperator || words[index + 1] == "callAsFunction" {
            isNameless = true
          } else {
            members.insert(words[index + 1])
          }
        case "var", "let", "case", "struct", "class", "enum", "typealias":
          if index + 1 < words.count { members.insert(words[index + 1]) }
        case "init", "subscript": isNameless = true
        default: continue
        }
        break
      }
    }
    return (members, isNameless)
  }
}

extension [UInt8] {
  /// Whether a word stands right behind `func`.
  fileprivate func contains(word: Word) -> Bool {
    let sought = [UInt8]("func ".utf8) + word.bytes
    guard sought.count <= count else { return false }
    return (0...count - sought.count).contains { start in
      self[start..<start + sought.count].elementsEqual(sought)
    }
  }
}

extension SourceText {
  /// The file's declarations, in their order; imports are left out.
  var declarations: [Declaration] {
    var declarations: [Declaration] = []
    var comment: [[UInt8]] = []
    var body: [[UInt8]] = []
    var depth = 0
    var conditions = 0
    for line in lines {
      let isComment = line.starts(with: [UInt8]("//".utf8))
      if body.isEmpty {
        if isComment {
          comment.append(line)
          continue
        }
        if line.isEmpty || line.starts(with: [UInt8]("import ".utf8)) {
          // A comment by itself is about the file, which isn't there any more.
          comment = []
          continue
        }
      }
      body.append(line)
      if line.first == UInt8(ascii: "#") {
        if line.starts(with: [UInt8]("#if".utf8)) { conditions += 1 }
        if line.starts(with: [UInt8]("#endif".utf8)) { conditions -= 1 }
      }
      depth += Self.nesting(Self.code(line))
      // An attribute stands on a line of its own, before what it belongs to.
      let isAttribute =
        depth == 0 && line.first == UInt8(ascii: "@") && !line.contains(UInt8(ascii: "{"))
      if depth == 0, conditions == 0, !isAttribute {
        declarations.append(Declaration(comment: comment, lines: body))
        (comment, body) = ([], [])
      }
    }
    return declarations
  }
}
