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
