extension FunctionIdentifier {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var domain: Name = ""
    var name: Name = ""
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.name("name")
      case 10: domain = try reader.name("domain")
      default: try reader.skip()
      }
    }
    self.init(domain: domain.normalizedDomain, name: name)
  }
}
