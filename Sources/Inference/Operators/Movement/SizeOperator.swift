import MNISTONNX

/// `Size`: the number of the input's elements, known when the model is planned.
///
/// Source: ONNX operators, *Size*, opsets 1, 13, 19, 21, 23, 24 and 25.
struct SizeOperator: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let count = program[try inputs.required(0)].elementCount
    return [program.addConstant(Tensor(checked: [], .int64([Int64(count)])))]
  }
}
