import MNISTKernels

/// `MatMul`: the product of matrices, or of batches of them, as `numpy.matmul` does it.
///
/// A vector on the left is a row, one on the right a column; that axis is left out of the result.
/// Source: ONNX operators, *MatMul*, opsets 1, 9 and 13.
struct MatMul: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let first = try inputs.typed(0, [.float32, .float64, .int32, .int64], in: program)
    let type = program.type(first)
    let second = try inputs.required(1, ofType: type, in: program)
    let left = program.shape(first)
    let right = program.shape(second)
    guard !left.isEmpty, !right.isEmpty else {
      throw .invalid(.input(left.isEmpty ? 0 : 1), "a scalar is no matrix")
    }
    let rows = left.count == 1 ? [1, left[0]] : [Int](left.suffix(2))
    let columns = right.count == 1 ? [right[0], 1] : [Int](right.suffix(2))
    guard rows[1] == columns[0] else {
      throw .invalid(
        .input(1),
        "shapes " + shapeText(left) + " and " + shapeText(right) + ": the inner lengths differ"
      )
    }

    let (batch, batchShape) = try broadcast(
      [Int](left.dropLast(2)), [Int](right.dropLast(2)))
    let geometry = MatrixMultiplication.Geometry(
      rows: rows[0],
      depth: rows[1],
      columns: columns[1],
      batch: batch,
      element: type
    )
    var shape = batchShape
    if left.count > 1 { shape.append(rows[0]) }
    if right.count > 1 { shape.append(columns[1]) }
    return [
      try program.emit(
        Operation(geometry), [first, second], type: type, shape: shape)
    ]
  }
}
