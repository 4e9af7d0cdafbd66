import MNISTKernels

/// `And`: whether both are true.
///
/// Source: ONNX operators, *And*, opsets 1 and 7.
struct And: BinaryOperator {
  static let types = [ElementType.bool]
  let function = BinaryFunction.and
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
