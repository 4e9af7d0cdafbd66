import MNISTKernels

/// `Equal`: whether two operands are equal.
///
/// Source: ONNX operators, *Equal*, opsets 1, 7, 11, 13 and 19.
struct Equal: BinaryOperator {
  static let types = ElementType.all
  let function = BinaryFunction.equal
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
