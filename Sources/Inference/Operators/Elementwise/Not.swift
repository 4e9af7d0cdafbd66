import MNISTKernels

/// `Not`: the other truth value. Source: ONNX operators, *Not*, opset 1.
struct Not: UnaryOperator {
  static let types = [ElementType.bool]
  let function = UnaryFunction.not

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
