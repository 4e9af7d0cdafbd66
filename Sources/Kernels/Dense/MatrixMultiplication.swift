/// `output = alpha · A × B + beta · C` for row-major matrices, for each pair of a batch.
///
/// Shapes: A `[M, K]`, B `[K, N]`, output `[M, N]`; C is repeated along the axes where its stride
/// is 0. Source: ONNX operators, *Gemm* and *MatMul*.
public struct MatrixMultiplication: Sendable {
  /// The sizes of a product.
  public struct Geometry: Hashable, Sendable {
    /// Rows of A and of the output.
    public let rows: Int
    /// Columns of A, rows of B.
    public let depth: Int
    /// Columns of B and of the output.
    public let columns: Int
    /// The pairs of matrices: strides count matrices, not elements.
    public let batch: Walk
    /// The factor of the product.
    public let alpha: Float
    /// The addend, if there is one.
    public let addend: Addend?

    /// Creates a geometry from its parts; without a batch there is one pair of matrices.
    public init(
      rows: Int,
      depth: Int,
      columns: Int,
      batch: Walk = Walk(extents: [], firstStrides: [], secondStrides: []),
      alpha: Float = 1,
      addend: Addend? = nil
    ) {
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.batch = batch
      self.alpha = alpha
      self.addend = addend
    }

    /// The number of multiplications.
    public var multiplyAccumulates: Int64 { Int64(batch.count * rows * columns) * Int64(depth) }
  }

  /// How C is read: element (m, n) stands at `m · rowStride + n · columnStride`.
  public struct Addend: Hashable, Sendable {
    /// The factor of C.
    public let beta: Float
    /// The distance between rows, or 0 to repeat one.
    public let rowStride: Int
    /// The distance between columns, or 0 to repeat one.
    public let columnStride: Int

    /// Creates an addend from its parts.
    ///
    /// - Precondition: no stride is negative.
    public init(beta: Float, rowStride: Int, columnStride: Int) {
      precondition(rowStride >= 0 && columnStride >= 0, "an addend is read forwards")
      self.beta = beta
      self.rowStride = rowStride
      self.columnStride = columnStride
    }
  }

  let geometry: Geometry
  let first: Slot
  let second: Slot
  let third: Slot?
  let output: Slot

  /// Binds a product to its memory.
  ///
  /// - Parameter third: C; there is one exactly if the geometry has an addend.
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, first: Slot, second: Slot, third: Slot?, output: Slot) {
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let batch = geometry.batch
    precondition(
      first.count(of: Float.self) >= batch.reach(batch.firstStrides) * rows * depth
        && second.count(of: Float.self) >= batch.reach(batch.secondStrides) * depth * columns
        && output.count(of: Float.self) == batch.count * rows * columns,
      "the slots have other sizes than the product"
    )
    if let addend = geometry.addend, rows > 0, columns > 0 {
      let last = (rows - 1) * addend.rowStride + (columns - 1) * addend.columnStride
      precondition(
        third.map { $0.count(of: Float.self) > last } ?? false, "C is missing or too small")
    }
    self.geometry = geometry
    self.first = first
    self.second = second
    self.third = third
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry.
  public func run(in arena: inout Arena) {
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let firstBase = unsafe arena.source(first, as: Float.self)
    let secondBase = unsafe arena.source(second, as: Float.self)
    let outputBase = unsafe arena.target(output, as: Float.self)

    geometry.batch.forEachRun { start, firstStart, secondStart, count, strides in
      for index in 0..<count {
        let a = unsafe firstBase + (firstStart + index * strides.first) * rows * depth
        let b = unsafe secondBase + (secondStart + index * strides.second) * depth * columns
        let target = unsafe outputBase + (start + index) * rows * columns
        for row in 0..<rows {
          let line = unsafe target + row * columns
          unsafe line.update(repeating: 0, count: columns)
          for step in 0..<depth {
            unsafe multiplyAdd(
              line,
              b + step * columns,
              weight: geometry.alpha * a[row * depth + step],
              count: columns
            )
          }
        }
      }
    }
    addC(in: &arena)
  }

  private func addC(in arena: inout Arena) {
    guard let addend = geometry.addend, let third else { return }
    let source = unsafe arena.source(third, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    for matrix in 0..<geometry.batch.count {
      for row in 0..<geometry.rows {
        let line = unsafe target + (matrix * geometry.rows + row) * geometry.columns
        for column in 0..<geometry.columns {
          unsafe line[column] +=
            addend.beta * source[row * addend.rowStride + column * addend.columnStride]
        }
      }
    }
  }
}
