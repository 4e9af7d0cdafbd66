import MNISTKernels

/// `GreaterOrEqual`: whether the first operand is not the lesser one.
///
/// Source: ONNX operators, *GreaterOrEqual*, opsets 12 and 16.
struct GreaterOrEqual: BinaryOperator {
  let function = BinaryFunction.greaterOrEqual
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
