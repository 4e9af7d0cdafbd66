import MNISTKernels

/// An operator that joins any number of operands of one type, from left to right.
protocol VariadicOperator: Operator {
  /// The types that can be computed.
  static var types: [ElementType] { get }
  var function: BinaryFunction { get }
  /// The number of operands.
  var count: Int { get }
}

extension VariadicOperator {
  static var types: [ElementType] { ElementType.numbers }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.typed(0, Self.types, in: program)
    if count == 1 { return [try program.view(first)] }
    var result = first
    for index in 1..<count {
      let operand = try inputs.sameType(index, as: first, in: program)
      result = try program.binary(function, result, operand)
    }
    return [result]
  }
}
