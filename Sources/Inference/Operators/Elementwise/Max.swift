import MNISTKernels

/// `Max`: the largest of all operands.
///
/// Source: ONNX operators, *Max*, opsets 1, 6, 8 (broadcasting), 12 and 13.
struct Max: VariadicOperator {
  let function = BinaryFunction.max
  let count: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    count = try attributes.expectVariadic()
  }
}
