extension ValueInfo {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var name: Name = ""
    var type: ValueType?
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.name("name")
      case 2:
        try reader.refuseSecond(type, "type")
        type = try reader.message("type", ValueType.init(from:))
      default: try reader.skip()
      }
    }
    self.init(name: name, type: type ?? .unspecified)
  }
}

extension ValueType {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var type: ValueType?
    while let field = try reader.nextField() {
      switch field {
      case 1:
        try reader.refuseSecond(type, "tensor_type")
        type = try reader.message("tensor_type", Self.tensorType(in:))
      case 4, 5, 7, 8, 9:
        let kind = Self.unsupportedKind(ofField: field)
        try reader.refuseSecond(type, kind.fieldName)
        try reader.skip()
        type = .unsupported(kind: kind.name)
      default: try reader.skip()
      }
    }
    self = type ?? .unspecified
  }

  private static func unsupportedKind(ofField number: Int) -> (name: Name, fieldName: String) {
    switch number {
    case 4: ("sequence", "sequence_type")
    case 5: ("map", "map_type")
    case 7: ("opaque", "opaque_type")
    case 8: ("sparse tensor", "sparse_tensor_type")
    default: ("optional", "optional_type")
    }
  }

  private static func tensorType(in reader: inout MessageReader) throws(ReadingError) -> ValueType {
    var code: Int32 = 0
    var shape: [Dimension]?
    while let field = try reader.nextField() {
      switch field {
      case 1: code = try reader.int32("elem_type")
      case 2:
        try reader.refuseSecond(shape, "shape")
        shape = try reader.message("shape", Self.shape(in:))
      default: try reader.skip()
      }
    }
    guard let elementType = DataType(rawValue: code) else {
      return .unsupported(kind: "tensor of an unknown data type")
    }
    return .tensor(elementType: elementType, shape: shape)
  }

  private static func shape(in reader: inout MessageReader) throws(ReadingError) -> [Dimension] {
    var dimensions: [Dimension] = []
    while let field = try reader.nextField() {
      switch field {
      case 1:
        guard dimensions.count < reader.limits.rank else {
          throw reader.error(.tooManyDimensions(limit: reader.limits.rank)).within(
            "dim",
            index: dimensions.count
          )
        }
        let dimension = try reader.message(
          "dim",
          index: dimensions.count,
          Dimension.init(from:)
        )
        dimensions.append(dimension)
      default: try reader.skip()
      }
    }
    return dimensions
  }
}

extension Dimension {
  /// Reads a dimension. If there are both `dim_value` and `dim_param`, the last one counts.
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

  /// The dimension of a size; exporters write −1 for an unknown one.
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
