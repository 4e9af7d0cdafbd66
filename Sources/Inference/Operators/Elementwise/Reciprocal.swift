import MNISTKernels

/// `Reciprocal`: `1 / x`. Source: ONNX operators, *Reciprocal*, opsets 1, 6 and 13.
struct Reciprocal: UnaryOperator {
  let function = UnaryFunction.reciprocal

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
