import MNISTKernels

/// `MatMulInteger`: inputs A, B and optionally a_zero_point (one, or one for each row) and
/// b_zero_point (one, or one for each column); the output is `int32`.
///
/// Source: ONNX operators, *MatMulInteger*, opset 10.
struct MatMulInteger: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...4)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let product = try IntegerProduct(inputs, secondIndex: 1, in: program)
    let firstZero = try inputs.zeroPoints(
      2, of: product.firstElement, count: product.rows, in: &program)
    let secondZero = try inputs.zeroPoints(
      3, of: product.secondElement, count: product.columns, in: &program)
    return [try product.emit(firstZero: firstZero, secondZero: secondZero, in: &program)]
  }
}
