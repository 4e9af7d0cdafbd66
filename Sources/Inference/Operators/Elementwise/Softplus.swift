import MNISTKernels

/// `Softplus`: `ln (1 + eˣ)`. Source: ONNX operators, *Softplus*, opsets 1 and 22.
struct Softplus: UnaryOperator {
  let function = UnaryFunction.softplus

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
