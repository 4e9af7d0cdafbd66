/// `Σ (A − zero point) · (B − zero point)` in 32 bits, for each pair of a batch; sums wrap around.
///
/// Shapes: A `[M, K]`, B `[K, N]`, output `[M, N]` of `Int32`.
/// Source: ONNX operators, *MatMulInteger* and *QLinearMatMul*.
public struct IntegerMatrixMultiplication: Kernel {
  /// The sizes and types of a product.
  public struct Geometry: Sendable {
    /// Rows of A and of the output.
    public let rows: Int
    /// Columns of A, rows of B.
    public let depth: Int
    /// Columns of B and of the output.
    public let columns: Int
    /// The pairs of matrices: strides count matrices, not elements.
    public let batch: Walk
    /// The type of A and of its zero points.
    public let first: ElementType
    /// The type of B and of its zero points.
    public let second: ElementType
    /// Whether each row of A has a zero point of its own.
    public let hasZeroPointPerRow: Bool
    /// Whether each column of B has a zero point of its own.
    public let hasZeroPointPerColumn: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: both types are `uint8` or `int8`.
    public init(
      rows: Int,
      depth: Int,
      columns: Int,
      batch: Walk,
      first: ElementType,
      second: ElementType,
      hasZeroPointPerRow: Bool,
      hasZeroPointPerColumn: Bool
    ) {
      precondition(first.isQuantized && second.isQuantized, "values are quantized to uint8 or int8")
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.batch = batch
      self.first = first
      self.second = second
      self.hasZeroPointPerRow = hasZeroPointPerRow
      self.hasZeroPointPerColumn = hasZeroPointPerColumn
    }

    /// The number of multiplications.
    public var multiplyAccumulates: Int64 {
      saturatingProduct(batch.count, rows, columns, depth)
    }
  }

  let geometry: Geometry
  let first: Slot
  let second: Slot
  let firstZeroPoint: Slot
  let secondZeroPoint: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry.
  public func run(in arena: inout Arena) {
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let (firsts, seconds) = (QuantizedBytes(geometry.first), QuantizedBytes(geometry.second))
    let first = unsafe arena.source(first, as: UInt8.self)
    let second = unsafe arena.source(second, as: UInt8.self)
    let firstZeros = unsafe arena.source(firstZeroPoint, as: UInt8.self)
    let secondZeros = unsafe arena.source(secondZeroPoint, as: UInt8.self)
    let secondZeroStride = geometry.hasZeroPointPerColumn ? 1 : 0
    let target = unsafe arena.target(output, as: Int32.self)
    geometry.batch.forEachElement { matrix, firstMatrix, secondMatrix in
      for row in 0..<rows {
        let line = unsafe target + (matrix * rows + row) * columns
        unsafe line.update(repeating: 0, count: columns)
        let zero = unsafe firstZeros[geometry.hasZeroPointPerRow ? row : 0]
        for step in 0..<depth {
          let factor = unsafe firsts.difference(
            first[(firstMatrix * rows + row) * depth + step], zero)
          let other = unsafe second + (secondMatrix * depth + step) * columns
          for column in 0..<columns {
            let value = unsafe seconds.difference(
              other[column], secondZeros[column * secondZeroStride])
            unsafe line[column] &+= factor &* value
          }
        }
      }
    }
  }
}

extension IntegerMatrixMultiplication.Geometry: KernelGeometry {
  public var name: String { "integer matrix multiplication" }
  public func work(results: Int) -> Int64 {
    saturatingSum(
      saturatingProduct(multiplyAccumulates, 2), saturatingProduct(batch.count, rows, depth, 8),
      saturatingProduct(4, results))
  }

  public var expression: String {
    let sizes =
      "rows: " + String(rows) + ", depth: " + String(depth) + ", columns: " + String(columns)
      + ", batch: " + batch.expression
    return "IntegerMatrixMultiplication.Geometry(" + sizes + ", first: " + first.expression
      + ", second: " + second.expression + ", hasZeroPointPerRow: "
      + hasZeroPointPerRow.expression + ", hasZeroPointPerColumn: "
      + hasZeroPointPerColumn.expression + ")"
  }

  /// Inputs: A, B, and their zero points.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> IntegerMatrixMultiplication {
    precondition(
      inputs[0].byteCount >= batch.reach(batch.firstStrides) * rows * depth
        && inputs[1].byteCount >= batch.reach(batch.secondStrides) * depth * columns
        && inputs[2].holds(hasZeroPointPerRow ? rows : 1, first)
        && inputs[3].holds(hasZeroPointPerColumn ? columns : 1, second)
        && outputs[0].holds(batch.count * rows * columns, .int32),
      "the slots have other sizes than the product"
    )
    return IntegerMatrixMultiplication(
      geometry: self, first: inputs[0], second: inputs[1], firstZeroPoint: inputs[2],
      secondZeroPoint: inputs[3], output: outputs[0])
  }
}
