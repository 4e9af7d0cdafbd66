extension Node {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var name: Name = ""
    var operatorType: Name = ""
    var domain: Name = ""
    var inputs: [Name] = []
    var outputs: [Name] = []
    var attributes: [Attribute] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: inputs.append(try reader.name("input"))
      case 2: outputs.append(try reader.name("output"))
      case 3: name = try reader.name("name")
      case 4: operatorType = try reader.name("op_type")
      case 5:
        let attribute = try reader.message(
          "attribute",
          index: attributes.count,
          Attribute.init(from:)
        )
        attributes.append(attribute)
      case 7: domain = try reader.name("domain")
      default: try reader.skip()
      }
    }
    self.init(
      name: name,
      operatorType: operatorType,
      domain: domain.normalizedDomain,
      inputs: inputs,
      outputs: outputs,
      attributes: attributes
    )
  }
}
