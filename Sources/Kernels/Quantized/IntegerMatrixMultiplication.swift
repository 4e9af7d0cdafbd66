/// `Σ (A − zero point) · (B − zero point)` in 32 bits, for each pair of a batch; sums wrap around.
///
/// Shapes: A `[M, K]`, B `[K, N]`, output `[M, N]` of `Int32`.
/// Source: ONNX operators, *MatMulInteger* and *QLinearMatMul*.
public struct IntegerMatrixMultiplication: Kernel {
  /// The sizes and types of a product.
  public struct Geometry: Hashable, Sendable {
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
    public var multiplyAccumulates: Int64 { Int64(batch.count * rows * columns) * Int64(depth) }
  }

  let geometry: Geometry
  let first: Slot
  let second: Slot
  let firstZeroPoint: Slot
  let secondZeroPoint: Slot
  let output: Slot

  /// Binds a product to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(
    _ geometry: Geometry,
    first: Slot,
    second: Slot,
    firstZeroPoint: Slot,
    secondZeroPoint: Slot,
    output: Slot
  ) {
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let batch = geometry.batch
    precondition(
      first.byteCount >= batch.reach(batch.firstStrides) * rows * depth
        && second.byteCount >= batch.reach(batch.secondStrides) * depth * columns
        && firstZeroPoint.byteCount == (geometry.hasZeroPointPerRow ? rows : 1)
        && secondZeroPoint.byteCount == (geometry.hasZeroPointPerColumn ? columns : 1)
        && output.count(of: Int32.self) == batch.count * rows * columns,
      "the slots have other sizes than the product"
    )
    self.geometry = geometry
    self.first = first
    self.second = second
    self.firstZeroPoint = firstZeroPoint
    self.secondZeroPoint = secondZeroPoint
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch (geometry.first, geometry.second) {
    case (.uint8, .uint8): multiply(UInt8.self, UInt8.self, in: &arena)
    case (.uint8, .int8): multiply(UInt8.self, Int8.self, in: &arena)
    case (.int8, .uint8): multiply(Int8.self, UInt8.self, in: &arena)
    default: multiply(Int8.self, Int8.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry.
  @inline(__always)
  private func multiply<
    First: FixedWidthInteger & BitwiseCopyable,
    Second: FixedWidthInteger & BitwiseCopyable
  >(_ firstType: First.Type, _ secondType: Second.Type, in arena: inout Arena) {
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let firstBase = unsafe arena.source(first, as: First.self)
    let secondBase = unsafe arena.source(second, as: Second.self)
    let firstZeros = unsafe arena.source(firstZeroPoint, as: First.self)
    let secondZeros = unsafe arena.source(secondZeroPoint, as: Second.self)
    let secondZeroStride = geometry.hasZeroPointPerColumn ? 1 : 0
    let outputBase = unsafe arena.target(output, as: Int32.self)

    for run in geometry.batch.runs {
      for index in 0..<run.count {
        let a = unsafe firstBase + (run.first + index * run.strides.first) * rows * depth
        let b = unsafe secondBase + (run.second + index * run.strides.second) * depth * columns
        let target = unsafe outputBase + (run.output + index) * rows * columns
        for row in 0..<rows {
          let line = unsafe target + row * columns
          unsafe line.update(repeating: 0, count: columns)
          let zero = unsafe Int32(
            truncatingIfNeeded: firstZeros[geometry.hasZeroPointPerRow ? row : 0])
          for step in 0..<depth {
            let factor = unsafe Int32(truncatingIfNeeded: a[row * depth + step]) &- zero
            let other = unsafe b + step * columns
            for column in 0..<columns {
              let value =
                unsafe Int32(truncatingIfNeeded: other[column])
                &- Int32(truncatingIfNeeded: secondZeros[column * secondZeroStride])
              unsafe line[column] &+= factor &* value
            }
          }
        }
      }
    }
  }
}

extension IntegerMatrixMultiplication.Geometry: KernelGeometry {
  public var name: String { "integer matrix multiplication" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> IntegerMatrixMultiplication {
    IntegerMatrixMultiplication(
      self, first: inputs[0], second: inputs[1], firstZeroPoint: inputs[2],
      secondZeroPoint: inputs[3], output: outputs[0])
  }
}
