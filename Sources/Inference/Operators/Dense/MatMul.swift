import MNISTKernels

/// `MatMul`: the product of matrices, or of batches of them, as `MatrixProduct` sees them.
///
/// Source: ONNX operators, *MatMul*, opsets 1, 9 and 13.
struct MatMul: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.required(0, .wide, in: program)
    let second = try inputs.required(1, like: 0, in: program)
    let type = program.type(first)
    let product = try MatrixProduct(
      program.shape(first), program.shape(second), secondInput: 1)
    let geometry = MatrixMultiplication.Geometry(
      rows: product.rows,
      depth: product.depth,
      columns: product.columns,
      batch: product.batch,
      element: type
    )
    return [
      try program.emit(
        Operation(geometry), [first, second], type: type, shape: product.shape)
    ]
  }
}
