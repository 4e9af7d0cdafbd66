import MNISTKernels

/// `Where`: numbers of the second operand where the first is true, of the third where it is not;
/// all three are broadcast against each other.
///
/// Source: ONNX operators, *Where*, opsets 9 and 16.
struct WhereOperator: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...3)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let condition = try inputs.typed(0, [.bool], in: program)
    let first = try inputs.required(1)
    let second = try inputs.required(2)
    let type = program.type(first)
    guard program.type(second) == type else {
      throw .invalid(
        .input(2),
        "type " + program.type(second).description + ", but input 1 is " + type.description
      )
    }
    let (_, chosen) = try broadcast(program.shape(first), program.shape(second))
    let (_, shape) = try broadcast(program.shape(condition), chosen)
    let walk = Walk(
      extents: shape,
      firstStrides: strides(program.shape(first), within: shape),
      secondStrides: strides(program.shape(second), within: shape)
    )
    return [
      try program.emit(
        Operation(Where.Geometry(type, walk)),
        [try expanded(condition, to: shape, in: &program), first, second],
        type: type,
        shape: shape
      )
    ]
  }

  /// The condition in the output's shape.
  private func expanded(
    _ condition: ValueID,
    to shape: [Int],
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    if program.shape(condition) == shape { return condition }
    let strides = strides(program.shape(condition), within: shape)
    let walk = Walk(extents: shape, firstStrides: strides, secondStrides: strides)
    return try program.emit(
      Operation(StridedCopy.Geometry(.bool, walk)), [condition], type: .bool, shape: shape)
  }

  private func strides(_ operand: [Int], within shape: [Int]) -> [Int] {
    let padded = [Int](repeating: 1, count: shape.count - operand.count) + operand
    return broadcastStrides(padded)
  }
}
