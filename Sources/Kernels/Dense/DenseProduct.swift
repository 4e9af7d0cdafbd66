/// A product of a matrix with constant weights: `output = limits(A × B + bias)`.
///
/// Shapes: A `[rows, depth]`, output `[rows, columns]`, row-major; B in panels of columns. Of a
/// single row the panels stream by once, with several sums at a time for each column, so that no
/// addition waits for the one before it.
public struct DenseProduct: Sendable {
  /// The sizes of a product.
  public struct Geometry: Hashable, Sendable {
    /// Rows of A and of the output.
    public let rows: Int
    /// Columns of A, rows of B.
    public let depth: Int
    /// Columns of B and of the output.
    public let columns: Int
    /// What is done to each result.
    public let limits: Limits
    /// The most rows of a register tile.
    let maximumRows: Int

    /// Creates a geometry from its parts.
    public init(rows: Int, depth: Int, columns: Int, limits: Limits = Limits()) {
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.limits = limits
      maximumRows = TileRows.maximum(one: Float(min(rows, 1)))
    }

    /// The columns in whole vectors, and so the number of biases.
    public var paddedColumns: Int { ImageLayout.padded(columns) }
    /// The number of weights as `run` reads them.
    public var weightCount: Int { depth * paddedColumns }
    /// The number of multiplications.
    public var multiplyAccumulates: Int64 { Int64(rows * columns) * Int64(depth) }

    /// The matrix `[depth, columns]` as `run` reads it: panels of 16, 8 or 4 columns, each
    /// `[depth][lanes]`.
    ///
    /// - Precondition: `matrix` has the count that the shape says.
    public func packed(_ matrix: [Float]) -> [Float] {
      precondition(matrix.count == depth * columns, "another matrix")
      var packed = [Float](repeating: 0, count: weightCount)
      for column in 0..<columns {
        let panel = ChannelPanel(containing: column, of: paddedColumns)
        for row in 0..<depth {
          packed[panel.offset(column, row: row, rows: depth)] = matrix[row * columns + column]
        }
      }
      return packed
    }
  }

  let geometry: Geometry
  let first: Slot
  let weights: Slot
  let bias: Slot
  let output: Slot

  /// Binds a product to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, first: Slot, weights: Slot, bias: Slot, output: Slot) {
    precondition(
      first.byteCount == geometry.rows * geometry.depth * 4
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.paddedColumns * 4
        && output.byteCount == geometry.rows * geometry.columns * 4,
      "the slots have other sizes than the product"
    )
    self.geometry = geometry
    self.first = first
    self.weights = weights
    self.bias = bias
    self.output = output
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, and
  /// the lanes behind the last column are never stored.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(first, as: Float.self)
    var weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    let (columns, depth) = (geometry.paddedColumns, geometry.depth)
    var first = 0
    while first &+ 16 <= columns {
      unsafe panel(SIMD16<Float>.self, sums: 2, source, weights, bias + first, target, first)
      unsafe weights += 16 &* depth
      first &+= 16
    }
    if first &+ 8 <= columns {
      unsafe panel(SIMD8<Float>.self, sums: 4, source, weights, bias + first, target, first)
      unsafe weights += 8 &* depth
      first &+= 8
    }
    if first < columns {
      unsafe panel(SIMD4<Float>.self, sums: 4, source, weights, bias + first, target, first)
    }
  }

  @inline(__always)
  private func panel<Vector: Lanes>(
    _ type: Vector.Type,
    sums: Int,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ first: Int
  ) {
    let bias = unsafe Vector(loading: bias)
    let limits = geometry.limits
    let isWhole = first &+ Vector.scalarCount <= geometry.columns
    if geometry.rows == 1 || !isWhole {
      for row in 0..<geometry.rows {
        let line = unsafe source + row &* geometry.depth
        let sum =
          sums == 2
          ? unsafe self.sum(InlineArray<2, Vector>.self, line, weights)
          : unsafe self.sum(InlineArray<4, Vector>.self, line, weights)
        let result = limits(sum + bias)
        let target = unsafe target + (row &* geometry.columns &+ first)
        if isWhole {
          unsafe result.store(to: target)
        } else {
          for lane in 0..<geometry.columns &- first { unsafe target[lane] = result[lane] }
        }
      }
      return
    }
    let product = PanelProduct(
      depth: geometry.depth, pixelStride: geometry.depth, targetStride: geometry.columns,
      split: RowSplit(geometry.rows, maximum: geometry.maximumRows))
    unsafe product.run(
      type, pixels: source, weights: weights, target: target + first,
      epilogue: { limits($0 + bias) })
  }

  /// One row times a panel, with `count` sums that take turns.
  @inline(__always)
  private func sum<Vector: Lanes, let count: Int>(
    _ type: InlineArray<count, Vector>.Type,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>
  ) -> Vector {
    var sums = InlineArray<count, Vector>(repeating: .zero)
    var weights = unsafe weights
    var position = 0
    while position &+ count <= geometry.depth {
      for turn in 0..<count {
        let value = unsafe Vector(repeating: source[position &+ turn])
        sums[turn] = unsafe sums[turn].plus(
          Vector(loading: weights + turn &* Vector.scalarCount), times: value)
      }
      unsafe weights += count &* Vector.scalarCount
      position &+= count
    }
    while position < geometry.depth {
      let value = unsafe Vector(repeating: source[position])
      sums[0] = unsafe sums[0].plus(Vector(loading: weights), times: value)
      unsafe weights += Vector.scalarCount
      position &+= 1
    }
    var sum = sums[0]
    for turn in 1..<count { sum += sums[turn] }
    return sum
  }
}
