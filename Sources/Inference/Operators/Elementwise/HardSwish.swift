import MNISTKernels

/// `HardSwish`: `x · max(0, min(1, x / 6 + 1/2))`.
///
/// Source: ONNX operators, *HardSwish*, opsets 14 and 22.
struct HardSwish: UnaryOperator {
  let function = UnaryFunction.hardSwish

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(1...1)
  }
}
