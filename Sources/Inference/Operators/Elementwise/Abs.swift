import MNISTKernels

/// `Abs`: `|x|`. Source: ONNX operators, *Abs*, opsets 1, 6 and 13.
struct Abs: UnaryOperator {
  static let types = ElementType.numbers
  let function = UnaryFunction.abs

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
