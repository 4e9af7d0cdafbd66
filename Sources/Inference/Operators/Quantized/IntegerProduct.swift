import MNISTKernels

/// The shapes of a product of quantized matrices, or of batches of them: those of `MatMul`.
struct IntegerProduct {
  let first: ValueID
  let firstElement: ElementType
  let second: ValueID
  let secondElement: ElementType
  let rows: Int
  let depth: Int
  let columns: Int
  /// The shape of the product.
  let shape: [Int]
  private let batch: Walk

  /// Looks at A and B.
  ///
  /// - Parameters:
  ///   - secondIndex: which of the node's inputs B is; A is the first.
  init(
    _ inputs: NodeInputs,
    secondIndex: Int,
    in program: borrowing Program
  ) throws(NodeIssue) {
    (first, firstElement) = try inputs.quantized(0, in: program)
    (second, secondElement) = try inputs.quantized(secondIndex, in: program)
    let left = program.shape(first)
    let right = program.shape(second)
    guard !left.isEmpty, !right.isEmpty else {
      throw .invalid(.input(left.isEmpty ? 0 : secondIndex), "a scalar is no matrix")
    }
    rows = left.count == 1 ? 1 : left[left.count - 2]
    depth = left[left.count - 1]
    columns = right.count == 1 ? 1 : right[right.count - 1]
    guard depth == (right.count == 1 ? right[0] : right[right.count - 2]) else {
      throw .invalid(
        .input(secondIndex),
        "shapes " + shapeText(left) + " and " + shapeText(right) + ": the inner lengths differ"
      )
    }
    let (batch, batchShape) = try broadcast([Int](left.dropLast(2)), [Int](right.dropLast(2)))
    self.batch = batch
    var shape = batchShape
    if left.count > 1 { shape.append(rows) }
    if right.count > 1 { shape.append(columns) }
    self.shape = shape
  }

  /// Adds the product, in 32 bits; there is at least one element.
  func emit(
    firstZero: ValueID,
    secondZero: ValueID,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let geometry = IntegerMatrixMultiplication.Geometry(
      rows: rows,
      depth: depth,
      columns: columns,
      batch: batch,
      first: firstElement,
      second: secondElement,
      hasZeroPointPerRow: program[firstZero].elementCount > 1,
      hasZeroPointPerColumn: program[secondZero].elementCount > 1
    )
    return try program.emit(
      Operation(geometry),
      [first, second, firstZero, secondZero],
      type: .int32,
      shape: shape
    )
  }
}
