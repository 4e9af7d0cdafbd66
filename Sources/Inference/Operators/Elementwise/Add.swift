import MNISTKernels

/// `Add`: the sum of two operands.
///
/// Source: ONNX operators, *Add*, opsets 1, 6, 7, 13 and 14.
struct Add: BinaryOperator {
  let function = BinaryFunction.add
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
