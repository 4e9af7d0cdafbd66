import MNISTKernels

/// `Mul`: the product of two operands.
///
/// Source: ONNX operators, *Mul*, opsets 1, 6, 7, 13 and 14.
struct Mul: BinaryOperator {
  let function = BinaryFunction.mul
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
