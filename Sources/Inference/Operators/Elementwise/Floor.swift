import MNISTKernels

/// `Floor`: the next whole number below. Source: ONNX operators, *Floor*, opsets 1, 6 and 13.
struct Floor: UnaryOperator {
  let function = UnaryFunction.floor

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
