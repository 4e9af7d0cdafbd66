import MNISTKernels

/// `Sign`: −1, 0 or 1. Source: ONNX operators, *Sign*, opsets 9 and 13.
struct Sign: UnaryOperator {
  static let types = ElementType.numbers
  let function = UnaryFunction.sign

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
