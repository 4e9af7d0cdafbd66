import MNISTKernels

/// `Sqrt`: the square root, NaN below 0. Source: ONNX operators, *Sqrt*, opsets 1, 6 and 13.
struct Sqrt: UnaryOperator {
  let function = UnaryFunction.sqrt

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
