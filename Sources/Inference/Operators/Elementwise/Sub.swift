import MNISTKernels

/// `Sub`: the difference of two operands.
///
/// Source: ONNX operators, *Sub*, opsets 1, 6, 7, 13 and 14.
struct Sub: BinaryOperator {
  let function = BinaryFunction.sub
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
