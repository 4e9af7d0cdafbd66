import MNISTKernels

/// `Log`: the natural logarithm. Source: ONNX operators, *Log*, opsets 1, 6 and 13.
struct Log: UnaryOperator {
  let function = UnaryFunction.log

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
