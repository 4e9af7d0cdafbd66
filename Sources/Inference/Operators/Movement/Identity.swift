/// `Identity`: the input itself. Source: ONNX operators, *Identity*.
struct Identity: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    [try inputs.required(0)]
  }
}
