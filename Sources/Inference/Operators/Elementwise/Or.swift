import MNISTKernels

/// `Or`: whether one is true.
///
/// Source: ONNX operators, *Or*, opsets 1 and 7.
struct Or: BinaryOperator {
  static let types = [ElementType.bool]
  let function = BinaryFunction.or
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
