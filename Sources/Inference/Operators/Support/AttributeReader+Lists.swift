import ONNX

extension AttributeReader {
  /// A list of numbers.
  mutating func floats(_ name: Name) throws(NodeIssue) -> [Float]? {
    guard let value = value(name) else { return nil }
    guard case .floats(let floats) = value else {
      throw .invalid(.attribute(name), "not FLOATS")
    }
    return floats
  }

  /// A list of texts, as bytes.
  mutating func strings(_ name: Name) throws(NodeIssue) -> [Name]? {
    guard let value = value(name) else { return nil }
    guard case .strings(let strings) = value else {
      throw .invalid(.attribute(name), "not STRINGS")
    }
    return strings
  }
}
