import MNISTKernels

/// `Exp`: `eˣ`. Source: ONNX operators, *Exp*, opsets 1, 6 and 13.
struct Exp: UnaryOperator {
  let function = UnaryFunction.exp

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
