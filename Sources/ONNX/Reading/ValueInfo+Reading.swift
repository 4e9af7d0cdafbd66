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
