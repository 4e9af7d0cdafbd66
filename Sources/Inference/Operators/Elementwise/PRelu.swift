import Kernels

/// `PRelu`: `x`, or `slope · x` below 0; the slope is broadcast to the input's shape.
///
/// Source: ONNX operators, *PRelu*, opsets 7, 9 (integers) and 16.
struct PRelu: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(0, [.float32, .float64, .int32, .int64], in: program)
    let slope = try inputs.sameType(1, as: input, in: program)
    let (walk, shape) = try broadcast(program.shape(input), program.shape(slope))
    guard shape == program.shape(input) else {
      throw .invalid(
        .input(1),
        "slope " + shapeText(program.shape(slope)) + " can't be broadcast to "
          + shapeText(program.shape(input))
      )
    }
    let type = program.type(input)
    return [
      try program.emit(
        .binary(.parametricRectification, type.scalar, walk),
        [input, slope],
        type: type,
        shape: shape
      )
    ]
  }
}
