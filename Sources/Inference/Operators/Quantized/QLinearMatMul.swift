import MNISTKernels

/// `QLinearMatMul`: inputs a, a_scale, a_zero_point, b, b_scale, b_zero_point (one, or one for each
/// column), y_scale and y_zero_point.
///
/// It is a product in 32 bits and one step back to the output's scale.
/// Source: ONNX operators, *QLinearMatMul*, opsets 10 and 21.
struct QLinearMatMul: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(8...8)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let product = try IntegerProduct(inputs, secondIndex: 3, in: program)
    let firstScale = try inputs.scale(1, in: program)
    let firstZero = try inputs.zeroPoint(2, of: product.firstElement, in: &program)
    let secondScale = try inputs.scales(4, count: product.columns, in: program)
    let secondZero = try inputs.zeroPoints(
      5, of: product.secondElement, count: product.columns, in: &program)
    let outputScale = try inputs.scale(6, in: program)
    let element = try inputs.quantized(7, in: program).element
    let outputZero = try inputs.zeroPoint(7, of: element, in: &program)
    guard let count = Tensor.elementCount(product.shape), count > 0 else {
      return [try program.emptyResult(element, product.shape)]
    }
    let sums = try product.emit(firstZero: firstZero, secondZero: secondZero, in: &program)
    let layout: ScaleLayout =
      program[secondScale].elementCount == 1
      ? .perTensor(count: count)
      : .perAxis(outer: count / product.columns, extent: product.columns, inner: 1)
    return [
      try program.emit(
        Operation(Requantization.Geometry(to: element, layout: layout)),
        [sums, firstScale, secondScale, outputScale, outputZero],
        type: element,
        shape: product.shape
      )
    ]
  }
}
