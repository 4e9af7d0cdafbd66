import MNISTKernels

/// Which shape the C of *Gemm* has.
enum AddendLayout: CaseIterable {
  /// `[M, N]`.
  case whole
  /// `[N]` or `[1, N]`.
  case row
  /// `[M, 1]`.
  case column
  /// `[1]` or a scalar.
  case scalar

  /// Draws a layout, or that there is no C.
  static func random(_ random: inout RandomCase) -> AddendLayout? {
    let choice = random.integer(0...allCases.count)
    return choice < allCases.count ? allCases[choice] : nil
  }

  /// How many values C has.
  func count(rows: Int, columns: Int) -> Int {
    switch self {
    case .whole: rows * columns
    case .row: columns
    case .column: rows
    case .scalar: 1
    }
  }

  /// How the kernel walks over it.
  func addend(beta: Float, columns: Int) -> MatrixMultiplication.Addend {
    switch self {
    case .whole: MatrixMultiplication.Addend(beta: beta, rowStride: columns, columnStride: 1)
    case .row: MatrixMultiplication.Addend(beta: beta, rowStride: 0, columnStride: 1)
    case .column: MatrixMultiplication.Addend(beta: beta, rowStride: 1, columnStride: 0)
    case .scalar: MatrixMultiplication.Addend(beta: beta, rowStride: 0, columnStride: 0)
    }
  }

  /// C as large as the result.
  func matrix(_ values: [Float], rows: Int, columns: Int) -> [[Float]] {
    (0..<rows).map { row in
      (0..<columns).map { column in
        switch self {
        case .whole: values[row * columns + column]
        case .row: values[column]
        case .column: values[row]
        case .scalar: values[0]
        }
      }
    }
  }
}
