import MNISTKernels

/// `Where`: the second operand where the first is true, the third where it is not; all three are
/// broadcast against each other.
///
/// Source: ONNX operators, *Where*, opsets 9 and 16.
struct WhereOperator: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...3)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let condition = try inputs.required(0, .bool, in: program)
    let first = try inputs.required(1)
    let second = try inputs.required(2, like: 1, in: program)
    let type = program.type(first)
    let (firstShape, secondShape) = (program.shape(first), program.shape(second))
    let chosen = try broadcast(firstShape, secondShape, input: 2)
    let shape = try broadcast(program.shape(condition), chosen)
    let walk = Walk(broadcasting: firstShape, secondShape, to: shape)
    return [
      try program.emit(
        Operation(Where.Geometry(type, walk)),
        [try program.expand(condition, to: shape), first, second],
        type: type,
        shape: shape
      )
    ]
  }
}
