import MNISTKernels

/// `Greater`: whether the first operand is the greater one.
///
/// Source: ONNX operators, *Greater*, opsets 1, 7, 9 and 13.
struct Greater: BinaryOperator {
  let function = BinaryFunction.greater
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
