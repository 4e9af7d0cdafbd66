import MNISTKernels

/// `Round`: the nearest whole number, for halves the even one.
///
/// Source: ONNX operators, *Round*, opsets 11 and 22.
struct Round: UnaryOperator {
  let function = UnaryFunction.round

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
