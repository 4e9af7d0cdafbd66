import MNISTKernels
import MNISTONNX

/// `Gemm`: `alpha · A' × B' + beta · C`, where A' and B' are optionally transposed.
///
/// Source: ONNX operators, *Gemm*, opsets 1 (broadcast), 6, 7, 9, 11 (C optional) and 13.
struct Gemm: Operator {
  private let alpha: Float
  private let beta: Float
  private let transposesFirst: Bool
  private let transposesSecond: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    // C is broadcast where its shape asks for it, which an old model must announce.
    if attributes.opset < 7 { attributes.ignore("broadcast") }
    try attributes.expectInputs((attributes.opset >= 11 ? 2 : 3)...3)
    alpha = try attributes.float("alpha") ?? 1
    beta = try attributes.float("beta") ?? 1
    // By the specification any number but 0 transposes.
    transposesFirst = try attributes.int("transA") ?? 0 != 0
    transposesSecond = try attributes.int("transB") ?? 0 != 0
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let type = program.type(try inputs.required(0, .wide, in: program))
    if !type.isReal {
      try expectWhole(alpha, "alpha")
      try expectWhole(beta, "beta")
    }
    let first = try matrix(0, of: inputs, transposed: transposesFirst, in: &program)
    let second = try matrix(1, of: inputs, transposed: transposesSecond, in: &program)
    let product = try MatrixProduct(
      program.shape(first), program.shape(second), secondInput: 1)
    var operands = [first, second]
    var addend: MatrixMultiplication.Addend?
    if inputs.optional(2) != nil {
      let third = try inputs.required(2, like: 0, in: program)
      let shape = program.shape(third)
      try expectBroadcastable(shape, to: product.shape, input: 2)
      // 0 times C is nothing even where C is infinite or NaN, as in BLAS: C isn't read.
      if beta != 0 {
        let strides = broadcastStrides(shape, to: product.shape)
        addend = .init(beta: beta, rowStride: strides[0], columnStride: strides[1])
        operands.append(third)
      }
    }
    let geometry = MatrixMultiplication.Geometry(
      rows: product.rows,
      depth: product.depth,
      columns: product.columns,
      alpha: alpha,
      addend: addend,
      element: type
    )
    return [
      try program.emit(Operation(geometry), operands, type: type, shape: product.shape)
    ]
  }

  /// An operand, transposed if asked; that of a constant costs nothing at run time.
  private func matrix(
    _ index: Int,
    of inputs: NodeInputs,
    transposed: Bool,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let value = try inputs.required(index, like: 0, in: program)
    let shape = program.shape(value)
    guard shape.count == 2 else { throw .invalid(.input(index), .rank(shape, expected: 2...2)) }
    return transposed ? try program.transpose(value, [1, 0]) : value
  }

  /// Refuses a factor of integers that is not a whole number of 32 bits.
  private func expectWhole(_ factor: Float, _ name: Name) throws(NodeIssue) {
    guard Int32(exactly: factor) != nil else {
      throw .unsupported(.attribute(name), .notWhole)
    }
  }
}
