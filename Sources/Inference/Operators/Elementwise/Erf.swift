import MNISTKernels

/// `Erf`: the error function. Source: ONNX operators, *Erf*, opsets 9 and 13.
struct Erf: UnaryOperator {
  let function = UnaryFunction.erf

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
