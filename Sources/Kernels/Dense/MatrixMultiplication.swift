/// `output = clamp(alpha · A × B + beta · C)` for row-major matrices, for each pair of a batch.
///
/// Shapes: A `[M, K]`, B `[K, N]`, output `[M, N]`; C is repeated along the axes where its stride
/// is 0. Source: ONNX operators, *Gemm* and *MatMul*.
public struct MatrixMultiplication: Kernel {
  /// The sizes of a product.
  public struct Geometry: Sendable {
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
    /// Whether the sums are of whole numbers, small enough that every order of adding is exact: what
    /// is quantized stays so, and nothing is folded into B.
    public var isExact: Bool

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
      clamp: Clamp = .none,
      isExact: Bool = false
    ) {
      precondition(element.isNumber, "a product of numbers")
      precondition(element.isReal || clamp == .none, "only real numbers are clamped")
      self.rows = rows
      self.depth = depth
      self.columns = columns
      self.batch = batch
      self.alpha = alpha
      self.addend = addend
      self.element = element
      self.clamp = clamp
      self.isExact = isExact
    }

    /// The number of multiplications.
    public var multiplyAccumulates: Int64 {
      saturatingProduct(batch.count, rows, columns, depth)
    }
  }

  /// How C is read: element (m, n) is at `m · rowStride + n · columnStride`.
  public struct Addend: Sendable {
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
      precondition(rowStride >= 0 && columnStride >= 0, "an addend is read forward")
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

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element {
    case .float32:
      multiply(as: Float.self, in: &arena)
      clamp(Float.self, in: &arena)
    case .float64:
      multiply(as: Double.self, in: &arena)
      clamp(Double.self, in: &arena)
    default: multiply(as: Int64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry.
  @inline(never)
  private func multiply<Number: KernelNumber>(as type: Number.Type, in arena: inout Arena) {
    let alpha = Number(factor: geometry.alpha)
    let (rows, depth, columns) = (geometry.rows, geometry.depth, geometry.columns)
    let first = unsafe arena.reader(first, geometry.element, as: type)
    let second = unsafe arena.reader(second, geometry.element, as: type)
    let target = unsafe arena.writer(output, geometry.element, as: type)
    geometry.batch.forEachElement { matrix, firstMatrix, secondMatrix in
      for row in 0..<rows {
        let line = (matrix * rows + row) * columns
        for column in 0..<columns {
          unsafe target[line + column] = 0
        }
        for step in 0..<depth {
          let factor = unsafe alpha.multiplied(by: first[(firstMatrix * rows + row) * depth + step])
          let other = (secondMatrix * depth + step) * columns
          var column = 0
          while column < columns {
            unsafe target[line &+ column] = target[line &+ column].adding(
              factor.multiplied(by: second[other &+ column]))
            column &+= 1
          }
        }
      }
    }
    guard let addend = geometry.addend, let third else { return }
    let beta = Number(factor: addend.beta)
    let source = unsafe arena.reader(third, geometry.element, as: type)
    for line in 0..<geometry.batch.count * rows {
      let start = line % rows * addend.rowStride
      for column in 0..<columns {
        let value = unsafe beta.multiplied(by: source[start + column * addend.columnStride])
        unsafe target[line * columns + column] = target[line * columns + column].adding(value)
      }
    }
  }

  private func clamp<Number: RealNumber>(_ type: Number.Type, in arena: inout Arena) {
    let target = unsafe arena.target(output, as: type)
    unsafe geometry.clamp.apply(to: target, count: output.count(of: type))
  }
}

extension MatrixMultiplication.Geometry: KernelGeometry {
  public var name: String { "matrix multiplication" + clamp.suffix }
  public func work(results: Int) -> Int64 {
    // Few columns are a short loop for each number of A.
    saturatingSum(
      saturatingProduct(multiplyAccumulates, element == .float32 ? 1 : 16),
      saturatingProduct(batch.count, rows, depth, 8), saturatingProduct(4, results))
  }

  public var expression: String {
    let sizes =
      "rows: " + String(rows) + ", depth: " + String(depth) + ", columns: " + String(columns)
      + ", batch: " + batch.expression
    let addend =
      addend.map { addend in
        "MatrixMultiplication.Addend(beta: " + addend.beta.expression + ", rowStride: "
          + String(addend.rowStride) + ", columnStride: " + String(addend.columnStride) + ")"
      } ?? "nil"
    return "MatrixMultiplication.Geometry(" + sizes + ", alpha: " + alpha.expression
      + ", addend: " + addend + ", element: " + element.expression + ", clamp: "
      + clamp.expression + ")"
  }

  /// Inputs: A, B, and C if the geometry has an addend.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> MatrixMultiplication {
    let width = element.byteWidth
    let third = inputs.optional(2)
    precondition(
      inputs[0].byteCount >= batch.reach(batch.firstStrides) * rows * depth * width
        && inputs[1].byteCount >= batch.reach(batch.secondStrides) * depth * columns * width
        && outputs[0].holds(batch.count * rows * columns, element),
      "the slots have other sizes than the product"
    )
    if let addend, rows > 0, columns > 0 {
      let last = (rows - 1) * addend.rowStride + (columns - 1) * addend.columnStride
      precondition(
        third.map { $0.byteCount / width > last } ?? false, "C is missing or too small")
    }
    return MatrixMultiplication(
      geometry: self, first: inputs[0], second: inputs[1], third: third, output: outputs[0])
  }
}
