import MNISTKernels

/// An operator that is a function of each number by itself.
protocol UnaryOperator: Operator {
  /// The types that can be computed.
  static var types: [ElementType] { get }
  /// What is done, attributes included.
  var function: UnaryFunction { get }
}

extension UnaryOperator {
  static var types: [ElementType] { ElementType.real }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(0, Self.types, in: program)
    let type = program.type(input)
    return [
      try program.emit(
        Operation(UnaryElementwise.Geometry(function, type)), [input], type: type,
        shape: program.shape(input))
    ]
  }
}
