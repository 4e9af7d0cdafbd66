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
