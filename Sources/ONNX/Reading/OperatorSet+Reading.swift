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
