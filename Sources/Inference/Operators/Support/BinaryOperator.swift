import MNISTKernels

/// An operator that is a function of two operands of one type, broadcast against each other.
protocol BinaryOperator: Operator {
  /// The types that can be computed.
  static var types: [ElementType] { get }
  var function: BinaryFunction { get }
  var alignment: OperandAlignment { get }
}

extension BinaryOperator {
  static var types: [ElementType] { ElementType.numbers }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.typed(0, Self.types, in: program)
    let second = try inputs.sameType(1, as: first, in: program)
    return [try program.binary(function, first, second, alignment)]
  }
}
