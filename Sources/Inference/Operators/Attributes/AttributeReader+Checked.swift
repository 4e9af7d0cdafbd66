import MNISTKernels
import MNISTONNX

// What operators ask of attributes beyond their types.
extension AttributeReader {
  /// The largest size, stride, dilation or padding: far beyond any picture, and the product of two
  /// still fits the 32 bits that an `Int` has in WebAssembly.
  static let maximumSize = 1 << 15

  /// An integer within a range.
  mutating func int(_ name: Name, in range: ClosedRange<Int>) throws(NodeIssue) -> Int? {
    guard let value = try int(name) else { return nil }
    return try Self.checked(value, name, range)
  }

  /// An integer within a range, which must be there.
  mutating func requiredInt(
    _ name: Name,
    in range: ClosedRange<Int> = Int.min...Int.max
  ) throws(NodeIssue) -> Int {
    guard let value = try int(name, in: range) else { throw .invalid(.attribute(name), .missing) }
    return value
  }

  /// An integer that is 0 or 1; false if it isn't there.
  mutating func flag(_ name: Name) throws(NodeIssue) -> Bool {
    try int(name, in: 0...1) == 1
  }

  /// A list of sizes, strides or the like: each within a range that no later product overflows.
  mutating func sizes(_ name: Name, atLeast minimum: Int) throws(NodeIssue) -> [Int]? {
    guard let values = try ints(name) else { return nil }
    var sizes: [Int] = []
    for value in values {
      sizes.append(try Self.checked(value, name, minimum...Self.maximumSize))
    }
    return sizes
  }

  private static func checked(
    _ value: Int64,
    _ name: Name,
    _ range: ClosedRange<Int>
  ) throws(NodeIssue) -> Int {
    guard let number = Int(exactly: value), range.contains(number) else {
      let range = Int64(range.lowerBound)...Int64(range.upperBound)
      throw .invalid(.attribute(name), .outOfRange(value, range))
    }
    return number
  }

  /// The value of one of some words; that of the first if the attribute isn't there.
  mutating func choice<Value>(
    _ name: Name,
    _ choices: [(Name, Value)]
  ) throws(NodeIssue) -> Value {
    guard let word = try string(name) else { return choices[0].1 }
    for choice in choices where choice.0 == word { return choice.1 }
    let words = choices.map { $0.0 }.filter { !$0.isEmpty }
    throw .invalid(.attribute(name), .notOneOf(word, choices: words))
  }

  /// An element type, as the number of ONNX's data type; nil if it is 0 or isn't there.
  mutating func elementType(_ name: Name, _ types: TypeSet) throws(NodeIssue) -> ElementType? {
    guard let code = try int(name), code != 0 else { return nil }
    let dataType = Int32(exactly: code).flatMap { DataType(rawValue: $0) }
    guard let type = dataType.flatMap({ ElementType($0) }), types.contains(type) else {
      let reason = NodeIssue.Reason.dataType(code, supported: types.types)
      throw dataType == nil
        ? .invalid(.attribute(name), reason) : .unsupported(.attribute(name), reason)
    }
    return type
  }

  /// Refuses another number of inputs, and accepts `consumed_inputs`: until opset 5 a hint that
  /// memory may be reused.
  mutating func expectOperands(_ range: ClosedRange<Int>) throws(NodeIssue) {
    try expectInputs(range)
    if opset < 6 { ignore("consumed_inputs") }
  }

  /// Refuses a node of opset 1 or 6 that is in training mode, which is the default there.
  mutating func expectTest() throws(NodeIssue) {
    if opset < 6 { ignore("consumed_inputs") }
    guard try int("is_test") ?? 0 != 0 else {
      throw .unsupported(.attribute("is_test"), .training)
    }
  }

  /// Accepts the usual `stash_type`: intermediate results in float32.
  mutating func expectFloatStash() throws(NodeIssue) {
    let type = try int("stash_type") ?? 1
    guard type == 1 else {
      throw .unsupported(.attribute("stash_type"), .dataType(type, supported: [.float32]))
    }
  }
}
