import MNISTKernels

/// `Xor`: whether just one is true.
///
/// Source: ONNX operators, *Xor*, opsets 1 and 7.
struct Xor: BinaryOperator {
  static let types = [ElementType.bool]
  let function = BinaryFunction.xor
  let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }
}
