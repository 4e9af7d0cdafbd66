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
    transposesFirst = try attributes.flagOrNumber("transA")
    transposesSecond = try attributes.flagOrNumber("transB")
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let type = program.type(
      try inputs.typed(0, [.float32, .float64, .int32, .int64], in: program))
    let isWhole = alpha.isWhole && beta.isWhole
    guard type.isReal || isWhole else {
      throw .unsupported(.attribute("alpha"), "or beta isn't a whole number, for integers")
    }
    let first = try matrix(0, of: inputs, type, transposed: transposesFirst, in: &program)
    let second = try matrix(1, of: inputs, type, transposed: transposesSecond, in: &program)
    let (rows, depth) = (program.shape(first)[0], program.shape(first)[1])
    let columns = program.shape(second)[1]
    guard program.shape(second)[0] == depth else {
      throw .invalid(
        .input(1),
        "A' is " + shapeText(program.shape(first)) + " and B' is "
          + shapeText(program.shape(second)) + ": the inner lengths differ"
      )
    }

    var operands = [first, second]
    var addend: MatrixMultiplication.Addend?
    if inputs.optional(2) != nil {
      let third = try inputs.required(2, ofType: type, in: program)
      let checked = try self.addend(program.shape(third), rows: rows, columns: columns)
      // 0 times C is nothing even where C is infinite or NaN, as in BLAS: C isn't read.
      if beta != 0 {
        addend = checked
        operands.append(third)
      }
    }
    let geometry = MatrixMultiplication.Geometry(
      rows: rows,
      depth: depth,
      columns: columns,
      alpha: alpha,
      addend: addend,
      element: type
    )
    return [
      try program.emit(
        Operation(geometry), operands, type: type, shape: [rows, columns])
    ]
  }

  /// An operand, transposed if it is to be; of a constant that costs nothing at run time.
  private func matrix(
    _ index: Int,
    of inputs: NodeInputs,
    _ type: ElementType,
    transposed: Bool,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let value = try inputs.required(index, ofType: type, in: program)
    let shape = program.shape(value)
    guard shape.count == 2 else {
      throw .invalid(.input(index), "shape " + shapeText(shape) + " is no matrix")
    }
    return transposed ? try program.transpose(value, [1, 0]) : value
  }

  /// How C is repeated to the shape of the result: unidirectional broadcasting.
  private func addend(
    _ shape: [Int],
    rows: Int,
    columns: Int
  ) throws(NodeIssue) -> MatrixMultiplication.Addend {
    let aligned = [Int](repeating: 1, count: max(0, 2 - shape.count)) + shape
    guard aligned.count == 2, aligned[0] == rows || aligned[0] == 1,
      aligned[1] == columns || aligned[1] == 1
    else {
      throw .invalid(
        .input(2),
        "C of shape " + shapeText(shape) + " can't be broadcast to "
          + shapeText([rows, columns])
      )
    }
    return .init(
      beta: beta,
      rowStride: aligned[0] == 1 ? 0 : aligned[1],
      columnStride: aligned[1] == 1 ? 0 : 1
    )
  }
}

extension AttributeReader {
  /// A flag that any number but 0 sets, as Gemm's are specified.
  fileprivate mutating func flagOrNumber(_ name: Name) throws(NodeIssue) -> Bool {
    try int(name) ?? 0 != 0
  }
}

extension Float {
  /// Whether it is a whole number that fits 32 bits.
  fileprivate var isWhole: Bool { Int32(exactly: self) != nil }
}
