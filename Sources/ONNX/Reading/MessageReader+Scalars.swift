/// The scalar types of protobuf that ONNX uses, singular and repeated.
extension MessageReader {
  /// Reads an `int64`.
  mutating func int64(_ name: String) throws(ReadingError) -> Int64 {
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.require(.varint, of: field)
      return Int64(bitPattern: try wire.varint())
    }
  }

  /// Reads an `int32` or an enumeration's code: the low 32 bits of a varint, as protobuf does.
  mutating func int32(_ name: String) throws(ReadingError) -> Int32 {
    Int32(truncatingIfNeeded: try int64(name))
  }

  /// Reads a `float`.
  mutating func float(_ name: String) throws(ReadingError) -> Float {
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.require(.fixed32, of: field)
      return Float(bitPattern: try wire.fixed32())
    }
  }

  /// Reads a `string` or `bytes` as a name.
  mutating func name(_ name: String) throws(ReadingError) -> Name {
    let range = try payload(name)
    try countEntry(name)
    return Name(utf8: wire.copy(range))
  }

  /// Reads `bytes` without a copy: returns where they are.
  mutating func payload(_ name: String) throws(ReadingError) -> Range<Int> {
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.require(.lengthDelimited, of: field)
      return try wire.payload()
    }
  }

  /// Appends an occurrence of a repeated `float` to `floats`.
  mutating func floats(_ name: String, into floats: inout [Float]) throws(ReadingError) {
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.forEachFixed32(of: field) { (bits) throws(ReadingError) in
        floats.append(Float(bitPattern: bits))
      }
    }
  }

  /// Appends an occurrence of a repeated `int64` to `ints`.
  mutating func ints(_ name: String, into ints: inout [Int64]) throws(ReadingError) {
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.forEachVarint(of: field) { (bits) throws(ReadingError) in
        ints.append(Int64(bitPattern: bits))
      }
    }
  }

  /// Appends an occurrence of a tensor's `dims` to `dims`.
  mutating func dims(_ name: String, into dims: inout [Int]) throws(ReadingError) {
    let limit = limits.rank
    try value(name) { (wire, field) throws(ReadingError) in
      try wire.forEachVarint(of: field) { (bits) throws(ReadingError) in
        let dimension = Int64(bitPattern: bits)
        guard dimension >= 0 else {
          throw ReadingError(.negativeDimension(dimension), offset: field.offset)
        }
        guard let size = Int(exactly: dimension) else {
          throw ReadingError(.dimensionTooLarge(dimension), offset: field.offset)
        }
        guard dims.count < limit else {
          throw ReadingError(.tooManyDimensions(limit: limit), offset: field.offset)
        }
        dims.append(size)
      }
    }
  }
}
