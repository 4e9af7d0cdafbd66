import MNISTKernels

extension Program {
  /// Adds a product of quantized matrices, in 32 bits.
  mutating func multiply(
    _ first: ValueID,
    _ second: ValueID,
    _ firstZero: ValueID,
    _ secondZero: ValueID,
    _ product: MatrixProduct
  ) throws(NodeIssue) -> ValueID {
    let geometry = IntegerMatrixMultiplication.Geometry(
      rows: product.rows,
      depth: product.depth,
      columns: product.columns,
      batch: product.batch,
      first: type(first),
      second: type(second),
      hasZeroPointPerRow: self[firstZero].elementCount > 1,
      hasZeroPointPerColumn: self[secondZero].elementCount > 1
    )
    return try emit(
      Operation(geometry),
      [first, second, firstZero, secondZero],
      type: .int32,
      shape: product.shape
    )
  }
}
