import MNISTKernels

/// An operator that is a function of two operands of one type, which are broadcast against each
/// other: a line of `table`.
struct BinaryOperator: RegisteredOperator {
  let name: String
  let oldestOpset: Int64
  private let types: TypeSet
  private let function: BinaryFunction

  init(
    _ name: String, since oldestOpset: Int64, _ types: TypeSet, _ function: BinaryFunction
  ) {
    self.name = name
    self.oldestOpset = oldestOpset
    self.types = types
    self.function = function
  }

  func load(
    _ attributes: inout AttributeReader
  ) throws(NodeIssue) -> OperatorRegistry.LoadedOperator {
    try attributes.expectOperands(2...2)
    let alignment = try OperandAlignment(&attributes)
    return { [types, function] (inputs, program) throws(NodeIssue) in
      let first = try inputs.required(0, types, in: program)
      let second = try inputs.required(1, like: 0, in: program)
      return [try program.binary(function, first, second, alignment)]
    }
  }

  /// Sorted by the names' bytes. Each has its formula and the opsets that define it.
  ///
  /// Source: ONNX operators, under each name.
  static let table: [BinaryOperator] = [
    // a + b. Opsets 1, 6, 7, 13 and 14.
    BinaryOperator("Add", since: 1, .numbers, .add),
    // a and b. Opsets 1 and 7.
    BinaryOperator("And", since: 1, .bool, .and),
    // a / b. Of integers without the fraction, and 0 for b = 0, which ONNX leaves open. Opsets 1, 6,
    // 7, 13 and 14.
    BinaryOperator("Div", since: 1, .numbers, .div),
    // a = b. Opsets 1, 7, 11, 13 and 19.
    BinaryOperator("Equal", since: 1, .all, .equal),
    // a > b. Opsets 1, 7, 9 and 13.
    BinaryOperator("Greater", since: 1, .numbers, .greater),
    // a ≥ b. Opsets 12 and 16.
    BinaryOperator("GreaterOrEqual", since: 12, .numbers, .greaterOrEqual),
    // a < b. Opsets 1, 7, 9 and 13.
    BinaryOperator("Less", since: 1, .numbers, .less),
    // a ≤ b. Opsets 12 and 16.
    BinaryOperator("LessOrEqual", since: 12, .numbers, .lessOrEqual),
    // a · b. Opsets 1, 6, 7, 13 and 14.
    BinaryOperator("Mul", since: 1, .numbers, .mul),
    // a or b. Opsets 1 and 7.
    BinaryOperator("Or", since: 1, .bool, .or),
    // a − b. Opsets 1, 6, 7, 13 and 14.
    BinaryOperator("Sub", since: 1, .numbers, .sub),
    // Either a or b. Opsets 1 and 7.
    BinaryOperator("Xor", since: 1, .bool, .xor),
  ]
}

/// An operator that joins any number of operands of one type, from left to right: a line of `table`.
struct VariadicOperator: RegisteredOperator {
  let name: String
  let oldestOpset: Int64
  private let types: TypeSet
  private let function: BinaryFunction
  /// Whether the result is divided by the number of operands.
  private let isMean: Bool

  init(
    _ name: String, since oldestOpset: Int64, _ types: TypeSet, _ function: BinaryFunction,
    isMean: Bool = false
  ) {
    self.name = name
    self.oldestOpset = oldestOpset
    self.types = types
    self.function = function
    self.isMean = isMean
  }

  func load(
    _ attributes: inout AttributeReader
  ) throws(NodeIssue) -> OperatorRegistry.LoadedOperator {
    try attributes.expectOperands(1...Int.max)
    let count = attributes.inputCount
    return { [self] (inputs, program) throws(NodeIssue) in
      let first = try inputs.required(0, types, in: program)
      var result = first
      for index in 1..<count {
        let operand = try inputs.required(index, like: 0, in: program)
        result = try program.binary(function, result, operand)
      }
      guard isMean else { return [result] }
      let divisor = try program.addScalar(Double(count), program.type(first))
      return [try program.binary(.div, result, divisor)]
    }
  }

  /// Sorted by the names' bytes, as `BinaryOperator.table`.
  static let table: [VariadicOperator] = [
    // The largest of all operands. Opsets 1, 6, 8 (broadcasting), 12 and 13.
    VariadicOperator("Max", since: 1, .numbers, .max),
    // The sum of all operands, divided by their number. Opsets 1, 6, 8 (broadcasting) and 13.
    VariadicOperator("Mean", since: 1, .real, .add, isMean: true),
    // The smallest of all operands. Opsets 1, 6, 8 (broadcasting), 12 and 13.
    VariadicOperator("Min", since: 1, .numbers, .min),
    // The sum of all operands. Opsets 1, 6, 8 (broadcasting) and 13.
    VariadicOperator("Sum", since: 1, .real, .add),
  ]
}
