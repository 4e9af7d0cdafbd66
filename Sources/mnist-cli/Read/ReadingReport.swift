import MNIST
import MNISTTerminal

/// What was read in one picture.
struct ReadingReport {
  let file: String
  let reading: Reading

  /// One JSON object on one line.
  func json(_ lattice: LatticeReport?) -> String {
    var elements: [WrittenNumber.Element] = []
    var confidence: Float = 0
    if case .number(let number) = reading {
      (elements, confidence) = (number.elements, number.confidence)
    }
    var members: [(String, JSON)] = [
      ("file", .string(file)), ("text", .string(reading.text)),
      ("confidence", .number(confidence)), ("digits", .array(elements.map { Self.json($0) })),
    ]
    if let lattice { members.append(("spans", lattice.json)) }
    return JSON.object(members).text
  }

  private static func json(_ element: WrittenNumber.Element) -> JSON {
    .object(
      [
        ("digit", element.digit.map { .integer($0) } ?? .null),
        ("confidence", .number(element.prediction.confidence)),
      ] + element.bounds.members)
  }

  /// A line for people.
  var text: String {
    switch reading {
    case .number(let number):
      let percent = decimal(Double(number.confidence) * 100, places: 1)
      return "\(file): \(number.text) (\(percent) %)"
    case .unreadable: return "\(file): no number"
    case .blank: return "\(file): blank"
    }
  }
}

/// All ways to divide a line, as a table.
struct LatticeReport {
  private let lattice: NumberLattice

  init(_ lattice: NumberLattice) { self.lattice = lattice }

  var json: JSON {
    .array(
      lattice.edges.map { edge in
        let (pieces, geometry) = (edge.span.pieces, edge.geometry)
        return .object([
          ("first", .integer(pieces.lowerBound)), ("last", .integer(pieces.upperBound - 1)),
          ("digit", .integer(edge.prediction.digit)),
          ("confidence", .number(edge.prediction.confidence)),
          ("width", .number(geometry.width)), ("lowness", .number(geometry.lowness)),
          ("gap", .number(geometry.gap)), ("overlap", .number(geometry.overlap)),
          ("offset", .number(geometry.offset)), ("cut", .number(geometry.cut)),
          ("isCut", .bool(geometry.isCut)),
          ("size", .number(geometry.size)), ("parts", .integer(geometry.parts)),
          ("box", .object(edge.span.box.members)),
          ("picture", .string(edge.prediction.image.hexadecimal)),
        ])
      })
  }

  var text: String {
    let path = lattice.best()?.path.map { $0.span.pieces } ?? []
    var lines = ["  pieces   best   confidence   as a digit   as something else"]
    for edge in lattice.edges {
      let pieces = edge.span.pieces
      let range =
        pieces.count == 1
        ? "\(pieces.lowerBound)" : "\(pieces.lowerBound)–\(pieces.upperBound - 1)"
      let columns = [
        range.padded(toLeft: 8), "\(edge.prediction.digit)".padded(toLeft: 7),
        "\(decimal(Double(edge.prediction.confidence) * 100, places: 1)) %".padded(toLeft: 13),
        decimal(Double(edge.score.digit), places: 2).padded(toLeft: 13),
        decimal(Double(edge.score.other), places: 2).padded(toLeft: 20),
      ]
      lines.append((path.contains(pieces) ? "* " : "  ") + columns.joined().dropFirst(2))
    }
    return lines.joined(separator: "\n")
  }
}

extension InkBox {
  fileprivate var members: [(String, JSON)] {
    [
      ("x", .number(x)), ("y", .number(y)), ("width", .number(width)), ("height", .number(height)),
    ]
  }
}

extension DigitImage {
  /// Two digits for each pixel, row after row.
  fileprivate var hexadecimal: String {
    var text = ""
    for pixel in pixels {
      let byte = Int((255 * pixel).rounded())
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }
}
