import MNISTKernels

/// `LessOrEqual`: whether the first operand is not the greater one.
///
/// Source: ONNX operators, *LessOrEqual*, opsets 12 and 16.
struct LessOrEqual: BinaryOperator {
  let function = BinaryFunction.lessOrEqual
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
