/// Calls that are wider than a page, written over several lines.
enum Wrapping {
  /// The most columns of a line.
  static let width = 100

  /// An expression as it stands behind `indentation` columns: on one line if it fits, and otherwise
  /// with its arguments on lines below.
  ///
  /// ```
  ///  NHWCPooling.Geometry(
  ///    NHWCWindows(
  ///      input: NHWCLayout(batch: 1, channels: 24, height: 12, width: 12),
  ///      …),
  ///    kind: .max)
  /// ```
  ///
  /// - Parameter trailing: the columns that are needed behind it.
  static func wrapped(_ expression: String, indentation: Int, trailing: Int = 0) -> String {
    let text = [UInt8](expression.utf8)
    return String(decoding: wrapped(text, indentation, trailing), as: UTF8.self)
  }

  private static func wrapped(_ text: [UInt8], _ indentation: Int, _ trailing: Int) -> [UInt8] {
    guard indentation + text.count + trailing > width,
      let open = text.firstIndex(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      let close = text.lastIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }),
      close > open + 1
    else { return text }
    var result = [UInt8](text[...open])
    let arguments = arguments(text[(open + 1)..<close])
    let margin = [UInt8](repeating: UInt8(ascii: " "), count: indentation + 2)
    // The columns that the current line has; as many arguments stand on it as fit.
    var column = 0
    for (index, argument) in arguments.enumerated() {
      let isLast = index == arguments.count - 1
      let behind = isLast ? text.count - close + trailing : 1
      if column > 0, column + 1 + argument.count + behind <= width {
        result += [UInt8(ascii: " ")] + argument
        column += 1 + argument.count
      } else {
        let lines = wrapped(argument, indentation + 2, behind)
        result += [UInt8(ascii: "\n")] + margin + lines
        column = lines.count == argument.count ? indentation + 2 + argument.count : 0
      }
      if !isLast {
        result.append(UInt8(ascii: ","))
        column += column > 0 ? 1 : 0
      }
    }
    // A list ends on a line of its own, behind a comma.
    guard text[open] == UInt8(ascii: "[") else { return result + text[close...] }
    return result + [UInt8(ascii: ","), UInt8(ascii: "\n")] + margin.dropLast(2) + text[close...]
  }

  /// What stands between the commas that are in no brackets.
  private static func arguments(_ text: ArraySlice<UInt8>) -> [[UInt8]] {
    var arguments: [[UInt8]] = []
    var argument: [UInt8] = []
    var depth = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        arguments.append(argument)
        argument = []
        continue
      default: break
      }
      if byte == UInt8(ascii: " "), argument.isEmpty { continue }
      argument.append(byte)
    }
    return arguments + [argument]
  }
}
