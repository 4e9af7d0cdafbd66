/// `Expand`: the input broadcast against a shape; where the shape has 1, the input's length stays.
///
/// Source: ONNX operators, *Expand*, opsets 8 and 13.
struct Expand: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let target = try resolvedLengths(try inputs.ints(1, in: program), .input(1))
    try program.check(target, program.type(input))
    let shape = try broadcast(program.shape(input), target)
    return [try program.expand(input, to: shape)]
  }
}
