import MNISTKernels

/// `Mish`: `x · tanh(ln (1 + eˣ))`. Source: ONNX operators, *Mish*, opsets 18 and 22.
struct Mish: UnaryOperator {
  let function = UnaryFunction.mish

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
