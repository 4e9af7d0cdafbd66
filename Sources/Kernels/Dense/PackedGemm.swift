/// A product of a matrix with constant weights: `output = clamp(A × B + bias)`.
///
/// Shapes: A `[rows, depth]`, output `[rows, columns]`, row-major; B in panels of columns. Of a
/// single row the panels stream by once, with several sums at a time for each column, so that no
/// addition waits for the one before it.
///
/// Most pixels of a drawing are background, and half of what ReLU leaves is 0. If there are few and
/// long rows, the numbers that aren't 0 are therefore listed first and, unless those are most of
/// the row, only their weights are read:
///
/// ```
///  row        0  0  7  0  0  0  5  3  0  …
///  values           7           5  3               each times its row of a panel
///  positions        2           6  7
/// ```
public struct PackedGemm: Kernel {
  /// The sizes of a product.
  public struct Geometry: Hashable, Sendable {
    /// Rows of A and of the output.
    public let rows: Int
    /// Columns of A, rows of B.
    public let depth: Int
    /// Columns of B and of the output.
    public let columns: Int
    /// What is done to each result.
    public let clamp: Clamp

    /// Creates a geometry from its parts.
    public init(rows: Int, depth: Int, columns: Int, clamp: Clamp = .none) {
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.clamp = clamp
    }

    /// The columns in whole vectors, and so the number of biases.
    public var paddedColumns: Int { NHWCLayout.padded(columns) }
    /// The number of weights as `run` reads them.
    public var weightCount: Int { depth * paddedColumns }
    /// Whether numbers that are 0 are left out. Many rows share the weights that they load instead.
    var leavesOutZeros: Bool {
      // Positions are written down in 32 bits.
      rows <= 16 && 64...Int(Int32.max) ~= depth && columns >= 32
    }
    /// The floats of working memory: a row's numbers that aren't 0, and their positions.
    public var scratchCount: Int { leavesOutZeros ? 2 * depth : 0 }
    /// The number of multiplications.
    public var multiplyAccumulates: Int64 { saturatingProduct(rows, columns, depth) }

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
  let scratch: Slot

  /// Binds a product to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(
    _ geometry: Geometry, first: Slot, weights: Slot, bias: Slot, output: Slot, scratch: Slot
  ) {
    precondition(
      first.byteCount == geometry.rows * geometry.depth * 4
        && weights.byteCount == geometry.weightCount * 4
        && bias.byteCount == geometry.paddedColumns * 4
        && output.byteCount == geometry.rows * geometry.columns * 4
        && scratch.byteCount == geometry.scratchCount * 4,
      "the slots have other sizes than the product"
    )
    self.geometry = geometry
    self.first = first
    self.weights = weights
    self.bias = bias
    self.output = output
    self.scratch = scratch
  }

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `init` holds their sizes against the geometry, the
  /// lanes behind the last column are never stored, and positions are those of a row.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(first, as: Float.self)
    let weights = unsafe arena.source(weights, as: Float.self)
    let bias = unsafe arena.source(bias, as: Float.self)
    let target = unsafe arena.target(output, as: Float.self)
    guard geometry.leavesOutZeros else {
      unsafe multiply(source, weights, bias, target)
      return
    }
    let values = unsafe arena.target(scratch, as: Float.self)
    let positions = unsafe UnsafeMutableRawPointer(values + geometry.depth)
      .assumingMemoryBound(to: Int32.self)
    for row in 0..<geometry.rows {
      let count = unsafe list(source + row &* geometry.depth, values, positions)
      // The first row stands for all: where there are few zeros, leaving them out saves nothing.
      if row == 0, 4 &* count > 3 &* geometry.depth {
        unsafe multiply(source, weights, bias, target)
        return
      }
      unsafe multiply(
        SparseRow(count: count, values: values, positions: positions), weights, bias,
        target + row &* geometry.columns)
    }
  }

  /// All rows, with all of their numbers.
  @inline(__always)
  private func multiply(
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>
  ) {
    var weights = unsafe weights
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
  private func panel<Vector: FloatVector>(
    _ type: Vector.Type,
    sums: Int,
    _ source: UnsafePointer<Float>,
    _ weights: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>,
    _ target: UnsafeMutablePointer<Float>,
    _ first: Int
  ) {
    let bias = unsafe Vector(loading: bias)
    let clamp = geometry.clamp
    let isWhole = first &+ Vector.scalarCount <= geometry.columns
    if geometry.rows == 1 || !isWhole {
      for row in 0..<geometry.rows {
        let line = unsafe source + row &* geometry.depth
        let sum =
          sums == 2
          ? unsafe rowProduct(InlineArray<2, Vector>.self, line, weights, depth: geometry.depth)
          : unsafe rowProduct(InlineArray<4, Vector>.self, line, weights, depth: geometry.depth)
        let result = clamp(sum + bias)
        unsafe store(
          result, to: target + (row &* geometry.columns &+ first),
          count: geometry.columns &- first)
      }
      return
    }
    let product = PanelProduct(
      depth: geometry.depth, pixelStride: geometry.depth, targetStride: geometry.columns,
      split: RowSplit(geometry.rows, maximum: CPU.tileRows))
    unsafe product.run(
      type, pixels: source, weights: weights, target: target + first,
      epilogue: { clamp($0 + bias) })
  }
}

extension PackedGemm.Geometry: KernelGeometry {
  public var name: String { "packed gemm" + clamp.suffix }

  public var expression: String {
    "PackedGemm.Geometry(rows: " + String(rows) + ", depth: " + String(depth) + ", columns: "
      + String(columns) + ", clamp: " + clamp.expression + ")"
  }

  /// Inputs: A, packed weights and biases. Outputs: the product, working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> PackedGemm {
    PackedGemm(
      self, first: inputs[0], weights: inputs[1], bias: inputs[2], output: outputs[0],
      scratch: outputs[1])
  }
}
