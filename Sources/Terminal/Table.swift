/// Rows of text in columns as wide as their widest cell.
package struct Table {
  /// Where a column's cells are aligned.
  package enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]]

  /// Makes a table with headings and no rows.
  package init(_ columns: [(heading: String, alignment: Alignment)]) {
    alignments = columns.map { $0.alignment }
    rows = [columns.map { $0.heading }]
  }

  /// Adds a row, which must have a cell for each column.
  package mutating func add(_ row: [String]) {
    precondition(row.count == alignments.count, "a cell for each column")
    rows.append(row)
  }

  /// The lines of the table, without trailing spaces.
  package var lines: [String] {
    let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        if column > 0 { line += "  " }
        switch alignments[column] {
        case .left: line += cell.padded(toRight: widths[column])
        case .right: line += cell.padded(toLeft: widths[column])
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
