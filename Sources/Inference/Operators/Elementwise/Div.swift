import MNISTKernels

/// `Div`: the quotient of two operands; that of integers loses its fraction, and is 0 for a
/// divisor of 0, which ONNX leaves open.
///
/// Source: ONNX operators, *Div*, opsets 1, 6, 7, 13 and 14.
struct Div: BinaryOperator {
  let function = BinaryFunction.div
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
