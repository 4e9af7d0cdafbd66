extension Dimension {
  /// Reads a dimension: of `dim_value` and `dim_param`, the last one counts.
  init(from reader: inout MessageReader) throws(ReadingError) {
    var dimension = Dimension.unknown
    while let field = try reader.nextField() {
      switch field {
      case 1:
        let size = try reader.int64("dim_value")
        dimension = try Self.sized(size, in: reader)
      case 2:
        let name = try reader.name("dim_param")
        dimension = name.isEmpty ? .unknown : .symbolic(name)
      default: try reader.skip()
      }
    }
    self = dimension
  }

  /// The dimension of a size, of which exporters write −1 for an unknown one.
  private static func sized(
    _ size: Int64,
    in reader: borrowing MessageReader
  ) throws(ReadingError) -> Dimension {
    guard size >= 0 else { return .unknown }
    guard let exact = Int(exactly: size) else {
      throw reader.error(.dimensionTooLarge(size)).within("dim_value")
    }
    return .fixed(exact)
  }
}
