import MNISTKernels

/// `Relu`: `max(x, 0)`. Source: ONNX operators, *Relu*, opsets 1, 6, 13 and 14 (integers).
struct Relu: UnaryOperator {
  static let types = ElementType.signed
  let function = UnaryFunction.relu

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
