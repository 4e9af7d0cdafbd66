extension Int8: StoredElement {
  /// The elements of an INT8 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Int8] {
    try tensor.require(.int8, for: "Int8")
    return try tensor.elements { (bits: UInt8) in Int8(bitPattern: bits) }
  }
}

extension Int16: StoredElement {
  /// The elements of an INT16 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Int16] {
    try tensor.require(.int16, for: "Int16")
    return try tensor.elements { (bits: UInt16) in Int16(bitPattern: bits) }
  }
}

extension Int32: StoredElement {
  /// The elements of an INT32 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Int32] {
    try tensor.require(.int32, for: "Int32")
    return try tensor.elements { (bits: UInt32) in Int32(bitPattern: bits) }
  }
}

extension Int64: StoredElement {
  /// The elements of an INT64 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Int64] {
    try tensor.require(.int64, for: "Int64")
    return try tensor.elements { (bits: UInt64) in Int64(bitPattern: bits) }
  }
}

extension UInt8: StoredElement {
  /// The elements of a UINT8 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [UInt8] {
    try tensor.require(.uint8, for: "UInt8")
    return try tensor.elements { (bits: UInt8) in bits }
  }
}

extension UInt16: StoredElement {
  /// The elements of a UINT16 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [UInt16] {
    try tensor.require(.uint16, for: "UInt16")
    return try tensor.elements { (bits: UInt16) in bits }
  }
}

extension UInt32: StoredElement {
  /// The elements of a UINT32 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [UInt32] {
    try tensor.require(.uint32, for: "UInt32")
    return try tensor.elements { (bits: UInt32) in bits }
  }
}

extension UInt64: StoredElement {
  /// The elements of a UINT64 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [UInt64] {
    try tensor.require(.uint64, for: "UInt64")
    return try tensor.elements { (bits: UInt64) in bits }
  }
}
