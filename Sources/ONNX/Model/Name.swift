/// Text from a model, as the bytes in which it was stored: the name of a value, node or operator, a
/// domain, a file name.
///
/// ONNX requires UTF-8, but nothing here depends on it: any bytes are accepted, and names are
/// compared and ordered by their bytes. That needs none of Unicode's tables, which keeps small builds
/// (WebAssembly) small.
public struct Name: Hashable, Sendable {
  /// The bytes, without a terminator.
  public let utf8: [UInt8]

  /// The name of these bytes.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The name of this text.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Whether the name has no bytes. Among a node's inputs and outputs, an empty name means an
  /// optional one that is left out.
  public var isEmpty: Bool { utf8.isEmpty }

  /// Feeds the bytes to the hasher, eight at a time.
  public func hash(into hasher: inout Hasher) {
    var word: UInt64 = 0
    var filled = 0
    for byte in utf8 {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        hasher.combine(word)
        word = 0
        filled = 0
      }
    }
    hasher.combine(word)
    hasher.combine(utf8.count)
  }
}

extension Name: ExpressibleByStringLiteral {
  /// The name of this text.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension Name: Comparable {
  /// Whether the first name's bytes come before the second's, compared as unsigned numbers.
  public static func < (first: Name, second: Name) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}

extension Name: CustomStringConvertible {
  /// The name as text for people: no more than 64 bytes, and "…" for the rest. Control characters,
  /// characters that change the direction of writing, and bytes that aren't UTF-8 become U+FFFD: a
  /// stranger's model could otherwise control, or flood, the terminal or the page that shows its
  /// names.
  public var description: String { text(limit: 64) }

  /// The whole name as text, without characters that could control what shows it: for programs.
  public var text: String { Self.printable(utf8[...]) }

  /// No more bytes of text than this, and "…" for the rest.
  package func text(limit: Int) -> String {
    let text = Self.printable(utf8.prefix(limit + 1))
    guard text.utf8.count > limit else { return text }
    var kept = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      if count > limit { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
    var printable = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
        printable.append("\u{FFFD}")
      default: printable.append(scalar)
      }
    }
    return String(printable)
  }
}
