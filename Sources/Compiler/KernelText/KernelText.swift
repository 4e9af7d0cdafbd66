/// The kernels' text that a network needs: the declarations that its code names, those that these
/// name, and so on.
///
/// It is the very text of `Sources/Kernels`, but for three things: nothing is visible outside the
/// file, the kernels of the network's own steps are inlined into them, where their sizes are
/// literals, and what only planning asks of a geometry is left out.
struct KernelText {
  private let declarations: [Declaration]
  /// The types and protocols that the kernels declare.
  private let types: Set<Word>
  private let protocols: Set<Word>

  /// The text that the kernels were built from.
  static let own = KernelText(files: KernelSources.files)

  init(files: [String]) {
    var declarations: [Declaration] = []
    for file in files { declarations += SourceText(file).declarations }
    var types: Set<Word> = []
    for case .named(let name) in declarations.map({ $0.kind }) { types.insert(name) }
    self.types = types
    protocols = Set(
      declarations.compactMap { declaration in
        guard case .named(let name) = declaration.kind else { return nil }
        return declaration.header.contains("protocol") ? name : nil
      })
    self.declarations = declarations
  }

  /// Whether the kernels declare or use something of this name.
  func uses(_ name: String) -> Bool {
    let word = Word([UInt8](name.utf8))
    return declarations.contains { $0.words.contains(word) }
  }

  /// The declarations that code with these words needs, as lines.
  ///
  /// - Parameters:
  ///   - words: the words of the code.
  ///   - inlined: the kernels whose `run` is inlined.
  ///   - builtin: whether the compiler that is to read the text has `Builtin`.
  /// - Complexity: the number of declarations, times how deep they depend on each other.
  func needed(by words: Set<Word>, inlining inlined: Set<Word>, builtin: Bool) -> [[UInt8]] {
    var needed = words
    let chosen = declarations.map { conditional($0, builtin: builtin) ?? [$0] }.flatMap { $0 }
    var isNeeded = [Bool](repeating: false, count: chosen.count)
    var isComplete = false
    while !isComplete {
      isComplete = true
      for (index, declaration) in chosen.enumerated()
      where !isNeeded[index] && self.isNeeded(declaration, by: needed) {
        isNeeded[index] = true
        isComplete = false
        needed.formUnion(text(of: declaration).words)
      }
    }
    var lines: [[UInt8]] = []
    for (declaration, isNeeded) in zip(chosen, isNeeded) where isNeeded {
      let text = text(of: declaration)
      lines.append([])
      lines += text.comment
      lines += Privacy(text, types: types, inlined: inlined).lines
    }
    return lines
  }

  private func isNeeded(_ declaration: Declaration, by words: Set<Word>) -> Bool {
    switch declaration.kind {
    case .named(let name): words.contains(name)
    case .other: words.contains("FloatVector")
    // Only planning asks geometries as such.
    case .extended("KernelGeometry"): false
    case .extended(let base):
      // What a protocol or a type of the standard library is given may be used without naming it.
      if types.contains(base), !protocols.contains(base) {
        words.contains(base) && isNeeded(extension: declaration, by: words)
      } else {
        isNeeded(extension: declaration, by: words)
      }
    }
  }

  private func isNeeded(extension declaration: Declaration, by words: Set<Word>) -> Bool {
    if declaration.isForPlanning { return words.contains("bind") }
    // Before a condition are protocols.
    let conforms = declaration.header.dropFirst(2).prefix { $0 != "where" }.contains {
      types.contains($0) && words.contains($0)
    }
    return conforms || isNamed(declaration, words) && declaration.hasNamelessMember
      || !declaration.members.isDisjoint(with: words)
  }

  /// Whether the extended type is one of the kernels' own that the words name, or nothing but
  /// members without names is added to another.
  private func isNamed(_ declaration: Declaration, _ words: Set<Word>) -> Bool {
    guard case .extended(let base) = declaration.kind else { return false }
    return types.contains(base) ? words.contains(base) : declaration.members.isEmpty
  }

  /// A geometry's `bind`, of what planning asks.
  private func text(of declaration: Declaration) -> Declaration {
    declaration.isForPlanning ? declaration.bindOnly : declaration
  }

  /// The declarations behind a condition of the compiler, as far as they are compiled.
  private func conditional(_ declaration: Declaration, builtin: Bool) -> [Declaration]? {
    guard case .other = declaration.kind,
      declaration.lines.first.map({ SourceText.words($0).contains("BuiltinModule") }) ?? false,
      !builtin
    else { return nil }
    guard let start = declaration.lines.firstIndex(of: [UInt8]("#else".utf8)) else { return [] }
    let lines = declaration.lines[(start + 1)...].dropLast().map { [UInt8]($0.dropFirst(2)) }
    return SourceText(lines: lines).declarations
  }
}

extension Declaration {
  /// Whether it makes a geometry one that the planner knows.
  fileprivate var isForPlanning: Bool {
    guard case .extended(let base) = kind, base != "KernelGeometry" else { return false }
    return header.contains("KernelGeometry")
  }

  /// The extension with `bind` alone, and without the protocol.
  fileprivate var bindOnly: Declaration {
    var kept: [[UInt8]] = []
    var pending: [[UInt8]] = []
    var isBind = false
    for line in lines.dropFirst().dropLast() {
      if !isBind {
        if SourceText.words(line).contains("bind"), SourceText.indentation(line) == 2,
          !line.starts(with: [UInt8]("  ///".utf8))
        {
          isBind = true
          kept += pending
        } else {
          let isComment = line.starts(with: [UInt8]("  ///".utf8))
          pending = isComment ? pending + [line] : []
          continue
        }
      }
      kept.append(line)
      if line == [UInt8]("  }".utf8) { break }
    }
    let head = lines[0].split(separator: UInt8(ascii: ":"))[0]
    let opening = [UInt8](head) + [UInt8](" {".utf8)
    let closing = [UInt8]("}".utf8)
    return Declaration(comment: comment, lines: [opening] + kept + [closing])
  }
}
