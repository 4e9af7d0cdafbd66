import MNISTONNX

/// Hands a node's attributes to its operator, one by one, and knows which were never asked for.
///
/// An attribute that an operator doesn't ask for is one that it would ignore: `finish` refuses it.
struct AttributeReader {
  /// The version of ONNX's operators that the model asks for.
  let opset: Int64
  /// How many inputs and outputs the node lists; absent ones at the end don't count.
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

  /// The operator's name: some types are several operators.
  var operatorType: Name { node.operatorType }

  /// An attribute's value, if the node has it.
  mutating func value(_ name: Name) -> Attribute.Value? {
    asked.append(name)
    return node.attribute(name)?.value
  }

  /// An integer.
  mutating func int(_ name: Name) throws(NodeIssue) -> Int64? {
    guard let value = value(name) else { return nil }
    guard case .int(let int) = value else { throw .invalid(.attribute(name), .notOfType("INT")) }
    return int
  }

  /// A list of integers.
  mutating func ints(_ name: Name) throws(NodeIssue) -> [Int64]? {
    guard let value = value(name) else { return nil }
    guard case .ints(let ints) = value else {
      throw .invalid(.attribute(name), .notOfType("INTS"))
    }
    return ints
  }

  /// A number.
  mutating func float(_ name: Name) throws(NodeIssue) -> Float? {
    guard let value = value(name) else { return nil }
    guard case .float(let float) = value else {
      throw .invalid(.attribute(name), .notOfType("FLOAT"))
    }
    return float
  }

  /// A list of numbers.
  mutating func floats(_ name: Name) throws(NodeIssue) -> [Float]? {
    guard let value = value(name) else { return nil }
    guard case .floats(let floats) = value else {
      throw .invalid(.attribute(name), .notOfType("FLOATS"))
    }
    return floats
  }

  /// A text, as bytes.
  mutating func string(_ name: Name) throws(NodeIssue) -> Name? {
    guard let value = value(name) else { return nil }
    guard case .string(let string) = value else {
      throw .invalid(.attribute(name), .notOfType("STRING"))
    }
    return string
  }

  /// A list of texts, as bytes.
  mutating func strings(_ name: Name) throws(NodeIssue) -> [Name]? {
    guard let value = value(name) else { return nil }
    guard case .strings(let strings) = value else {
      throw .invalid(.attribute(name), .notOfType("STRINGS"))
    }
    return strings
  }

  /// A tensor.
  mutating func tensor(_ name: Name) throws(NodeIssue) -> Tensor? {
    guard let value = value(name) else { return nil }
    guard case .tensor(let stored) = value else {
      throw .invalid(.attribute(name), .notOfType("TENSOR"))
    }
    do {
      return try Tensor(stored)
    } catch {
      throw .unsupported(.attribute(name), .tensor(error))
    }
  }

  /// Accepts an attribute that has no influence on inference.
  mutating func ignore(_ name: Name) {
    asked.append(name)
  }

  /// Refuses a node with fewer or more inputs than its operator has.
  func expectInputs(_ range: ClosedRange<Int>) throws(NodeIssue) {
    guard inputCount >= range.lowerBound else { throw .invalid(.input(inputCount), .missing) }
    guard inputCount <= range.upperBound else {
      throw .invalid(.input(range.upperBound), .tooMany(limit: range.upperBound))
    }
  }

  /// Refuses a node with outputs that this library doesn't compute.
  func expectOutputs(atMost maximum: Int) throws(NodeIssue) {
    guard outputCount <= maximum else { throw .unsupported(.output(maximum), .notComputed) }
  }

  /// Refuses attributes that the operator never asked for, and a second one of a name.
  func finish() throws(NodeIssue) {
    if node.attributes.count > 1 {
      var names: Set<Name> = []
      for attribute in node.attributes where !names.insert(attribute.name).inserted {
        throw .invalid(.attribute(attribute.name), .duplicate)
      }
    }
    for attribute in node.attributes where !asked.contains(attribute.name) {
      throw .unsupported(.attribute(attribute.name), .unknownAttribute(opset: opset))
    }
  }
}
