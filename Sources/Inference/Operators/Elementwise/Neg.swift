import MNISTKernels

/// `Neg`: `−x`. Source: ONNX operators, *Neg*, opsets 1, 6 and 13.
struct Neg: UnaryOperator {
  static let types = ElementType.signed
  let function = UnaryFunction.neg

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
