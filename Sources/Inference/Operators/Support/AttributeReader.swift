import MNISTONNX

/// Hands a node's attributes to its operator, one by one, and knows which were never asked for.
///
/// An attribute that an operator doesn't ask for is one that it would ignore: `finish` refuses it.
struct AttributeReader {
  /// The version of ONNX's operators that the model asks for.
  let opset: Int64
  /// How many inputs and outputs the node lists; trailing absent ones don't count.
  let inputCount: Int
  let outputCount: Int
  private let node: Node
  private var asked: [Name] = []

  init(_ node: Node, opset: Int64) {
    self.opset = opset
    inputCount = Self.count(node.inputs)
    outputCount = Self.count(node.outputs)
    self.node = node
  }

  private static func count(_ names: [Name]) -> Int {
    (names.lastIndex { !$0.isEmpty } ?? -1) + 1
  }

  /// An attribute's value, if the node has it.
  mutating func value(_ name: Name) -> Attribute.Value? {
    asked.append(name)
    return node.attribute(name)?.value
  }

  /// An integer.
  mutating func int(_ name: Name) throws(NodeIssue) -> Int64? {
    guard let value = value(name) else { return nil }
    guard case .int(let int) = value else { throw wrongType(name, "an INT") }
    return int
  }

  /// An integer that is 0 or 1.
  mutating func flag(_ name: Name) throws(NodeIssue) -> Bool {
    guard let value = try int(name) else { return false }
    guard value == 0 || value == 1 else {
      throw .invalid(.attribute(name), String(value) + " is neither 0 nor 1")
    }
    return value == 1
  }

  /// A list of integers.
  mutating func ints(_ name: Name) throws(NodeIssue) -> [Int64]? {
    guard let value = value(name) else { return nil }
    guard case .ints(let ints) = value else { throw wrongType(name, "INTS") }
    return ints
  }

  /// A list of sizes, strides or the like: each within a range that no later product overflows.
  mutating func sizes(_ name: Name, atLeast minimum: Int) throws(NodeIssue) -> [Int]? {
    guard let values = try ints(name) else { return nil }
    var sizes: [Int] = []
    for value in values {
      guard let size = Int(exactly: value), size >= minimum, size <= Self.maximumSize else {
        throw .invalid(
          .attribute(name),
          String(value) + " is not between " + String(minimum) + " and "
            + String(Self.maximumSize)
        )
      }
      sizes.append(size)
    }
    return sizes
  }

  /// The largest size, stride, dilation or padding: far beyond any picture of a digit, and the
  /// product of two still fits the 32 bits that an `Int` has in WebAssembly.
  static let maximumSize = 1 << 15

  /// A number.
  mutating func float(_ name: Name) throws(NodeIssue) -> Float? {
    guard let value = value(name) else { return nil }
    guard case .float(let float) = value else { throw wrongType(name, "a FLOAT") }
    return float
  }

  /// A text, as bytes.
  mutating func string(_ name: Name) throws(NodeIssue) -> Name? {
    guard let value = value(name) else { return nil }
    guard case .string(let string) = value else { throw wrongType(name, "a STRING") }
    return string
  }

  /// A list of numbers.
  mutating func floats(_ name: Name) throws(NodeIssue) -> [Float]? {
    guard let value = value(name) else { return nil }
    guard case .floats(let floats) = value else { throw wrongType(name, "FLOATS") }
    return floats
  }

  /// A list of texts, as bytes.
  mutating func strings(_ name: Name) throws(NodeIssue) -> [Name]? {
    guard let value = value(name) else { return nil }
    guard case .strings(let strings) = value else { throw wrongType(name, "STRINGS") }
    return strings
  }

  /// Accepts an attribute that has no influence on inference.
  mutating func ignore(_ name: Name) {
    asked.append(name)
  }

  /// Refuses a node with fewer or more inputs than its operator has.
  func expectInputs(_ range: ClosedRange<Int>) throws(NodeIssue) {
    guard inputCount >= range.lowerBound else {
      throw .invalid(
        .input(inputCount),
        "missing: at least " + String(range.lowerBound) + " are needed"
      )
    }
    guard inputCount <= range.upperBound else {
      throw .invalid(
        .input(range.upperBound),
        "one too many: at most " + String(range.upperBound) + " are known"
      )
    }
  }

  /// Refuses a node with outputs that this library doesn't compute.
  func expectOutputs(atMost maximum: Int) throws(NodeIssue) {
    guard outputCount <= maximum else {
      throw .unsupported(
        .output(maximum), "at most " + String(maximum) + " output can be computed")
    }
  }

  /// Refuses attributes that the operator never asked for, and a second one of a name.
  func finish() throws(NodeIssue) {
    if node.attributes.count > 1 {
      var names: Set<Name> = []
      for attribute in node.attributes where !names.insert(attribute.name).inserted {
        throw .invalid(.attribute(attribute.name), "given twice")
      }
    }
    for attribute in node.attributes where !asked.contains(attribute.name) {
      throw .unsupported(
        .attribute(attribute.name), "not known in opset " + String(opset))
    }
  }

  private func wrongType(_ name: Name, _ expected: String) -> NodeIssue {
    .invalid(.attribute(name), "not " + expected)
  }
}
