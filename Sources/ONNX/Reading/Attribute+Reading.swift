extension Attribute {
  init(from reader: inout MessageReader) throws(ReadingError) {
    let offset = reader.wire.position
    var fields = AttributeFields()
    while let field = try reader.nextField() {
      switch field {
      case 1: fields.name = try reader.name("name")
      case 20: fields.typeCode = try reader.int32("type")
      case 21: fields.reference = try reader.name("ref_attr_name")
      default:
        if let kind = Self.valueKind(ofField: field) {
          fields.note(kind)
          try Self.readValue(of: kind, into: &fields, from: &reader)
        } else {
          try reader.skip()
        }
      }
    }
    self.init(name: fields.name, value: try fields.value(offset: offset))
  }

  /// The kind of value in the field of this number; nil for fields that hold no value.
  private static func valueKind(ofField number: Int) -> AttributeKind? {
    switch number {
    case 2: .float
    case 3: .int
    case 4: .string
    case 5: .tensor
    case 6: .graph
    case 7: .floats
    case 8: .ints
    case 9: .strings
    case 10: .tensors
    case 11: .graphs
    case 14: .type
    case 15: .types
    case 22: .sparseTensor
    case 23: .sparseTensors
    default: nil
    }
  }

  private static func readValue(
    of kind: AttributeKind,
    into fields: inout AttributeFields,
    from reader: inout MessageReader
  ) throws(ReadingError) {
    switch kind {
    case .float: fields.float = try reader.float("f")
    case .int: fields.int = try reader.int64("i")
    case .string: fields.string = try reader.name("s")
    case .tensor:
      try reader.refuseSecond(fields.tensor, "t")
      fields.tensor = try reader.message("t", StoredTensor.init(from:))
    case .graph:
      try reader.refuseSecond(fields.graph, "g")
      fields.graph = try reader.message("g", Graph.init(from:))
    case .floats: try reader.floats("floats", into: &fields.floats)
    case .ints: try reader.ints("ints", into: &fields.ints)
    case .strings: fields.strings.append(try reader.name("strings"))
    case .tensors:
      let tensor = try reader.message(
        "tensors",
        index: fields.tensors.count,
        StoredTensor.init(from:)
      )
      fields.tensors.append(tensor)
    case .graphs:
      let graph = try reader.message("graphs", index: fields.graphs.count, Graph.init(from:))
      fields.graphs.append(graph)
    case .sparseTensor, .sparseTensors, .type, .types: try reader.skip()
    }
  }
}
