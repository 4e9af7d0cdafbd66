import MNISTONNX

/// `CastLike`: the first input's numbers in the second's type; see `Cast`.
///
/// Source: ONNX operators, *CastLike*, opsets 15, 19, 21, 23, 24 and 25.
struct CastLike: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    if attributes.opset >= 19 { attributes.ignore("saturate") }
    if attributes.opset >= 24 { attributes.ignore("round_mode") }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let type = program.type(try inputs.required(1))
    return [try program.convert(try inputs.required(0), to: type)]
  }
}
