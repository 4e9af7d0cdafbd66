extension Graph {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var name: Name = ""
    var nodes: [Node] = []
    var initializers: [StoredTensor] = []
    var inputs: [ValueInfo] = []
    var outputs: [ValueInfo] = []
    var valueInfo: [ValueInfo] = []
    while let field = try reader.nextField() {
      switch field {
      case 1:
        try reader.countNode(index: nodes.count)
        nodes.append(try reader.message("node", index: nodes.count, Node.init(from:)))
      case 2: name = try reader.name("name")
      case 5:
        let tensor = try reader.message(
          "initializer",
          index: initializers.count,
          StoredTensor.init(from:)
        )
        initializers.append(tensor)
      case 11:
        inputs.append(try reader.message("input", index: inputs.count, ValueInfo.init(from:)))
      case 12:
        outputs.append(try reader.message("output", index: outputs.count, ValueInfo.init(from:)))
      case 13:
        let value = try reader.message(
          "value_info",
          index: valueInfo.count,
          ValueInfo.init(from:)
        )
        valueInfo.append(value)
      case 15:
        try reader.message("sparse_initializer", index: 0, Self.refuseSparse(in:))
      default: try reader.skip()
      }
    }
    self.init(
      name: name,
      nodes: nodes,
      initializers: initializers,
      inputs: inputs,
      outputs: outputs,
      valueInfo: valueInfo
    )
  }

  /// Reads a `SparseTensorProto` for the name, which is that of its values, and refuses it.
  private static func refuseSparse(in reader: inout MessageReader) throws(ReadingError) {
    let offset = reader.wire.position
    var name: Name = ""
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.message("values", Self.tensorName(in:))
      default: try reader.skip()
      }
    }
    throw ReadingError(.sparseInitializer(tensor: name), offset: offset)
  }

  private static func tensorName(in reader: inout MessageReader) throws(ReadingError) -> Name {
    var name: Name = ""
    while let field = try reader.nextField() {
      switch field {
      case 8: name = try reader.name("name")
      default: try reader.skip()
      }
    }
    return name
  }
}
