import MNISTKernels

/// `Sum`: the sum of all operands.
///
/// Source: ONNX operators, *Sum*, opsets 1, 6, 8 (broadcasting) and 13.
struct Sum: VariadicOperator {
  static let types = ElementType.real
  let function = BinaryFunction.add
  let count: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    count = try attributes.expectVariadic()
  }
}
