import MNISTKernels

/// `Ceil`: the next whole number above. Source: ONNX operators, *Ceil*, opsets 1, 6 and 13.
struct Ceil: UnaryOperator {
  let function = UnaryFunction.ceil

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
