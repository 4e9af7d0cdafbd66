/// `output = clamp(alpha · A × B + beta · C)` for row-major matrices, for each pair of a batch.
///
/// Shapes: A `[M, K]`, B `[K, N]`, output `[M, N]`; C is repeated along the axes where its stride
/// is 0. Source: ONNX operators, *Gemm* and *MatMul*.
public struct MatrixMultiplication: Kernel {
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
    public var addend: Addend?
    /// The type of the values; factors of integers are whole numbers.
    public let element: ElementType
    /// What is done to each result; nothing to integers.
    public var clamp: Clamp

    /// Creates a geometry from its parts; without a batch there is one pair of matrices.
    ///
    /// - Precondition: the values are numbers.
    public init(
      rows: Int,
      depth: Int,
      columns: Int,
      batch: Walk = Walk(extents: [], firstStrides: [], secondStrides: []),
      alpha: Float = 1,
      addend: Addend? = nil,
      element: ElementType = .float32,
      clamp: Clamp = .none
    ) {
      precondition(element.isNumber, "a product is made of numbers")
      precondition(
        element.isReal || clamp == .none, "only real numbers are clamped")
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.batch = batch
      self.alpha = alpha
      self.addend = addend
      self.element = element
      self.clamp = clamp
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
    let width = geometry.element.byteWidth
    precondition(
      first.byteCount >= batch.reach(batch.firstStrides) * rows * depth * width
        && second.byteCount >= batch.reach(batch.secondStrides) * depth * columns * width
        && output.byteCount == batch.count * rows * columns * width,
      "the slots have other sizes than the product"
    )
    if let addend = geometry.addend, rows > 0, columns > 0 {
      let last = (rows - 1) * addend.rowStride + (columns - 1) * addend.columnStride
      precondition(
        third.map { $0.byteCount / width > last } ?? false, "C is missing or too small")
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
    switch geometry.element {
    case .float32:
      multiply(Float.self, { $0 }, in: &arena)
      activate(Float.self, in: &arena)
    case .float64:
      multiply(Double.self, { Double($0) }, in: &arena)
      activate(Double.self, in: &arena)
    case .uint8: multiply(UInt8.self, { UInt8(exactly: $0) ?? 0 }, in: &arena)
    case .int8: multiply(Int8.self, { Int8(exactly: $0) ?? 0 }, in: &arena)
    case .int32: multiply(Int32.self, { Int32(exactly: $0) ?? 0 }, in: &arena)
    case .int64: multiply(Int64.self, { Int64(exactly: $0) ?? 0 }, in: &arena)
    case .bool: preconditionFailure("refused by the geometry")
    }
  }

  /// `factor` makes alpha and beta values of the type.
  @inline(__always)
  private func multiply<Element: KernelNumber>(
    _ type: Element.Type,
    _ factor: (Float) -> Element,
    in arena: inout Arena
  ) {
    let alpha = factor(geometry.alpha)
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let firstBase = unsafe arena.source(first, as: type)
    let secondBase = unsafe arena.source(second, as: type)
    let outputBase = unsafe arena.target(output, as: type)

    for run in geometry.batch.runs {
      for index in 0..<run.count {
        let a = unsafe firstBase + (run.first + index * run.strides.first) * rows * depth
        let b = unsafe secondBase + (run.second + index * run.strides.second) * depth * columns
        let target = unsafe outputBase + (run.output + index) * rows * columns
        for row in 0..<rows {
          let line = unsafe target + row * columns
          unsafe line.update(repeating: 0, count: columns)
          for step in 0..<depth {
            unsafe multiplyAdd(
              line,
              b + step * columns,
              weight: alpha.times(a[row * depth + step]),
              count: columns
            )
          }
        }
      }
    }
    addC(type, factor, in: &arena)
  }

  @inline(__always)
  private func addC<Element: KernelNumber>(
    _ type: Element.Type,
    _ factor: (Float) -> Element,
    in arena: inout Arena
  ) {
    guard let addend = geometry.addend, let third else { return }
    let beta = factor(addend.beta)
    let source = unsafe arena.source(third, as: type)
    let target = unsafe arena.target(output, as: type)
    for matrix in 0..<geometry.batch.count {
      for row in 0..<geometry.rows {
        let line = unsafe target + (matrix * geometry.rows + row) * geometry.columns
        for column in 0..<geometry.columns {
          let value = unsafe source[row * addend.rowStride + column * addend.columnStride]
          unsafe line[column] = line[column].plus(beta.times(value))
        }
      }
    }
  }

  @inline(__always)
  private func activate<Element: RealNumber>(_ type: Element.Type, in arena: inout Arena) {
    let target = unsafe arena.target(output, as: type)
    unsafe geometry.clamp.apply(to: target, count: output.count(of: type))
  }
}

extension MatrixMultiplication.Geometry: KernelGeometry {
  public var name: String { "matrix multiplication" + clamp.suffix }

  /// Inputs: A, B, and C if the geometry has an addend.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> MatrixMultiplication {
    MatrixMultiplication(
      self, first: inputs[0], second: inputs[1], third: inputs.optional(2), output: outputs[0])
  }
}
