import MNISTKernels

/// `Min`: the least of all operands.
///
/// Source: ONNX operators, *Min*, opsets 1, 6, 8 (broadcasting), 12 and 13.
struct Min: VariadicOperator {
  let function = BinaryFunction.min
  let count: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    count = try attributes.expectVariadic()
  }
}
