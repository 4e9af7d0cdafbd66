import MNISTKernels

/// `Softsign`: `x / (1 + |x|)`. Source: ONNX operators, *Softsign*, opsets 1 and 22.
struct Softsign: UnaryOperator {
  let function = UnaryFunction.softsign

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
