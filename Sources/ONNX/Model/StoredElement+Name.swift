extension Name: StoredElement {
  /// The elements of a STRING tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Name] {
    try tensor.require(.string, for: "Name")
    return try tensor.strings()
  }
}
