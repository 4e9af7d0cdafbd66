extension OperatorSet {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var domain: Name = ""
    var version: Int64 = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: domain = try reader.name("domain")
      case 2: version = try reader.int64("version")
      default: try reader.skip()
      }
    }
    self.init(domain: domain.normalizedDomain, version: version)
  }
}

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

extension MetadataEntry {
  init(from reader: inout MessageReader) throws(ReadingError) {
    var key: Name = ""
    var value: Name = ""
    while let field = try reader.nextField() {
      switch field {
      case 1: key = try reader.name("key")
      case 2: value = try reader.name("value")
      default: try reader.skip()
      }
    }
    self.init(key: key, value: value)
  }
}
