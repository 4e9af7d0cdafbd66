import Kernels

/// `Relu`: `max(x, 0)`. Source: ONNX operators, *Relu*, opsets 6, 13 and 14.
struct Relu: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.float32(0, in: program)
    return [try program.emit(.rectification, [input], shape: program.shape(input))]
  }
}
