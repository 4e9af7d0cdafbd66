import MNISTKernels

/// `QLinearMatMul`: inputs a, a_scale, a_zero_point, b, b_scale, b_zero_point (one, or one for each
/// column), y_scale and y_zero_point.
///
/// A product in 32 bits, brought to the output's scale.
/// Source: ONNX operators, *QLinearMatMul*, opsets 10 and 21.
struct QLinearMatMul: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(8...8)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.required(0, .quantized, in: program)
    let second = try inputs.required(3, .quantized, in: program)
    let product = try MatrixProduct(
      program.shape(first), program.shape(second), secondInput: 3)
    let firstZero = try inputs.zeroPoints(2, of: 0, in: &program)
    let secondZero = try inputs.zeroPoints(5, of: 3, channels: product.columns, in: &program)
    let rescaling = try Rescaling(inputs, channels: product.columns, in: &program)
    guard Tensor.elementCount(product.shape) != 0 else {
      return [try program.emptyResult(rescaling.type, product.shape)]
    }
    let sums = try program.multiply(first, second, firstZero, secondZero, product)
    return [
      try rescaling.emit(sums, channelAxis: product.shape.count - 1, in: &program)
    ]
  }
}
