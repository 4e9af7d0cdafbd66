import MNISTKernels

/// Stores the constant matrix of a product in the order in which vectors read it, and the addend as
/// one bias for each column.
///
/// ```
///  A × B + c                     A × panels of B, bias, clamp
/// ```
enum GemmPacking {
  static func apply(to program: inout Program) {
    for (index, step) in program.steps.enumerated() {
      guard let product = product(step, &program) else { continue }
      program.replaceStep(at: index, with: product)
    }
  }

  private static func product(_ step: Step, _ program: inout Program) -> Step? {
    guard case .matrixMultiplication(let geometry) = step.operation,
      geometry.element == .float32, geometry.batch.count == 1,
      geometry.rows > 0, geometry.depth > 0, geometry.columns > 0,
      var matrix = program.constant(step.inputs[1])?.floats,
      matrix.count == geometry.depth * geometry.columns
    else { return nil }
    let product = PackedGemm.Geometry(
      rows: geometry.rows, depth: geometry.depth, columns: geometry.columns,
      clamp: geometry.clamp)
    let count = saturatingSum(Int64(product.weightCount), Int64(product.paddedColumns))
    guard program.take(work: saturatingProduct(count, 8)),
      let bias = bias(step, geometry, program)
    else { return nil }
    if geometry.alpha != 1 {
      for position in matrix.indices { matrix[position] *= geometry.alpha }
    }
    // Zeros may be left out because nothing times 0 is anything else.
    guard matrix.allSatisfy({ $0.isFinite }),
      var allowance = program.allowance(byteCount: saturatingProduct(count, 4))
    else { return nil }
    if !geometry.isExact { matrix = program.rounded(matrix) }
    var step = step
    step.operation = Operation(product)
    step.inputs = [
      step.inputs[0],
      program.addConstant(
        packed: product.packed(matrix), from: matrix, by: product, from: &allowance),
      program.addConstant(floats: bias, filledTo: product.paddedColumns, from: &allowance),
    ]
    step.outputs.append(
      program.addValue(Value(type: .float32, shape: [product.scratchCount])))
    return step
  }

  /// The addend as one number for each column; nil if it is more, or not constant.
  private static func bias(
    _ step: Step,
    _ geometry: MatrixMultiplication.Geometry,
    _ program: Program
  ) -> [Float]? {
    guard let addend = geometry.addend else {
      return [Float](repeating: 0, count: geometry.columns)
    }
    guard geometry.rows == 1 || addend.rowStride == 0,
      let numbers = program.constant(step.inputs[2])?.floats
    else { return nil }
    return (0..<geometry.columns).map { addend.beta * numbers[$0 * addend.columnStride] }
  }
}

extension Program {
  /// Adds numbers that only a kernel reads.
  mutating func addConstant(
    floats: [Float],
    from allowance: inout ConstantAllowance
  ) -> ValueID {
    addConstant(Tensor(checked: [floats.count], .float32(floats)), from: &allowance)
  }

  /// Adds numbers and as many zeros behind them as make up a count.
  mutating func addConstant(
    floats: [Float],
    filledTo count: Int,
    from allowance: inout ConstantAllowance
  ) -> ValueID {
    addConstant(
      floats: floats + [Float](repeating: 0, count: count - floats.count), from: &allowance)
  }
}
