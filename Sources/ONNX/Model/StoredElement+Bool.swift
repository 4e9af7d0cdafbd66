extension Bool: StoredElement {
  /// The elements of a BOOL tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Bool] {
    try tensor.require(.bool, for: "Bool")
    return try tensor.elements { (bits: UInt8) in bits != 0 }
  }
}
