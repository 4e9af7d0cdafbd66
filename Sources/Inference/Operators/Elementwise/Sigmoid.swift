import MNISTKernels

/// `Sigmoid`: `1 / (1 + e⁻ˣ)`. Source: ONNX operators, *Sigmoid*, opsets 1, 6 and 13.
struct Sigmoid: UnaryOperator {
  let function = UnaryFunction.sigmoid

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
