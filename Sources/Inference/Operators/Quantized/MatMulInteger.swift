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
    let first = try inputs.required(0, .quantized, in: program)
    let second = try inputs.required(1, .quantized, in: program)
    let product = try MatrixProduct(
      program.shape(first), program.shape(second), secondInput: 1)
    let firstZero = try inputs.zeroPoints(2, of: 0, channels: product.rows, in: &program)
    let secondZero = try inputs.zeroPoints(3, of: 1, channels: product.columns, in: &program)
    return [
      try program.multiply(first, second, firstZero, secondZero, product)
    ]
  }
}
