/// A declaration's lines as they stand in a network's file.
///
/// Two compiled networks may be in one module, and each has its own kernels: top-level declarations
/// become `private`, what they contain follows, and members that are added to the standard library's
/// types, or to types within types, become `fileprivate`. Of the kernels whose sizes are literals, and of
/// the types that carry them, `run`, initializers and computed properties are inlined, which makes
/// numbers of them.
struct Privacy {
  private(set) var lines: [[UInt8]] = []

  /// What carries sizes and memory into kernels.
  private static let carriers: Set<Word> = [
    "Arena", "Slot", "Clamp", "WindowAxis", "NHWCLayout", "NHWCWindows", "WinogradTiling",
    "WinogradBlock", "WinogradProducts", "WinogradOutputPlaces", "PanelProduct", "RowSplit",
  ]

  init(_ declaration: Declaration, types: Set<Word>, inlined: Set<Word>) {
    var isForeign = false
    var isInlined = false
    var isExtension = false
    switch declaration.kind {
    case .named(let name):
      isInlined = inlined.contains(name) || Self.carriers.contains(name)
    case .extended(let name):
      let isNested = declaration.lines[0].contains(UInt8(ascii: "."))
      (isForeign, isExtension) = (isNested || !types.contains(name), true)
      isInlined = inlined.contains(name) || Self.carriers.contains(name)
    case .other: isForeign = true
    }
    // Where members of a nested type begin.
    var isNested = false
    for line in declaration.lines {
      let indentation = SourceText.indentation(line)
      var (attribute, text) = Self.parts([UInt8](line[indentation...]))
      let hadModifier = Self.removeModifier(&text)
      let declares = Self.declaredKind(text)
      if indentation == 0, !isExtension, declares.isNew {
        text = [UInt8]("private ".utf8) + text
      } else if isForeign, declares.isNew,
        indentation == 2 && isExtension || indentation == 4 && !isExtension && hadModifier
      {
        text = [UInt8]("fileprivate ".utf8) + text
      }
      let isMember = indentation == 2 || indentation == 4 && isNested
      if isInlined, isMember, attribute.isEmpty, !Self.endsWithAttribute(lines),
        Self.isInlinable(text, declares.keyword)
      {
        lines.append(
          [UInt8](repeating: UInt8(ascii: " "), count: indentation)
            + [UInt8]("@inline(__always)".utf8))
      }
      if indentation == 2 {
        let opensType: Set<Word> = ["struct", "enum", "class"]
        if let keyword = declares.keyword, opensType.contains(keyword) { isNested = true }
        if text.first == UInt8(ascii: "}") { isNested = false }
      }
      lines.append([UInt8](repeating: UInt8(ascii: " "), count: indentation) + attribute + text)
    }
  }

  private static func endsWithAttribute(_ lines: [[UInt8]]) -> Bool {
    guard let last = lines.last else { return false }
    return last.dropFirst(SourceText.indentation(last)).first == UInt8(ascii: "@")
  }

  /// Whether inlining makes a size of it: an initializer, a computed property, a kernel's `run`.
  private static func isInlinable(_ text: [UInt8], _ keyword: Word?) -> Bool {
    switch keyword {
    case "init": return true
    case "func": return text.starts(with: [UInt8]("func run(in ".utf8))
    case "var":
      // A stored property has no braces, or its value before them.
      guard let brace = text.firstIndex(of: UInt8(ascii: "{")) else { return false }
      return !text[..<brace].contains(UInt8(ascii: "="))
    default: return false
    }
  }

  /// An attribute that is on the line of what it belongs to, and the rest.
  private static func parts(_ line: [UInt8]) -> (attribute: [UInt8], text: [UInt8]) {
    guard line.first == UInt8(ascii: "@"), let end = line.firstIndex(of: UInt8(ascii: " ")) else {
      return ([], line)
    }
    return ([UInt8](line[...end]), [UInt8](line[(end + 1)...]))
  }

  /// Takes `public` or `package` off the front.
  private static func removeModifier(_ text: inout [UInt8]) -> Bool {
    for modifier in ["public ", "package "] where text.starts(with: [UInt8](modifier.utf8)) {
      text.removeFirst(modifier.utf8.count)
      return true
    }
    return false
  }

  /// The keyword of the declaration that a line begins, and whether it has no modifier of access yet.
  private static func declaredKind(_ text: [UInt8]) -> (keyword: Word?, isNew: Bool) {
    var isNew = true
    for word in SourceText.words(SourceText.code(text)) {
      switch word {
      case "private", "fileprivate": isNew = false
      case "func", "var", "let", "init", "subscript", "struct", "class", "enum", "protocol",
        "typealias":
        return (word, isNew)
      case "static", "mutating", "nonmutating", "consuming", "final", "indirect": continue
      default: return (nil, false)
      }
    }
    return (nil, false)
  }
}
