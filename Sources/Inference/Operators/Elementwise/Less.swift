import MNISTKernels

/// `Less`: whether the first operand is the lesser one.
///
/// Source: ONNX operators, *Less*, opsets 1, 7, 9 and 13.
struct Less: BinaryOperator {
  let function = BinaryFunction.less
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
