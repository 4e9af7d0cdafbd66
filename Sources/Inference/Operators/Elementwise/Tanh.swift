import MNISTKernels

/// `Tanh`: the hyperbolic tangent. Source: ONNX operators, *Tanh*, opsets 1, 6 and 13.
struct Tanh: UnaryOperator {
  let function = UnaryFunction.tanh

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
