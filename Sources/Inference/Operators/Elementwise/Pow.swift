import MNISTKernels

/// `Pow`: the first operand to the power of the second, in the type of the first.
///
/// Mixed types are computed in float64, or in int64 if both are integers, and then converted.
///
/// Source: ONNX operators, *Pow*, opsets 1, 7, 12 (integers, mixed types), 13 and 15.
struct Pow: Operator {
  private let alignment: OperandAlignment

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(2...2)
    alignment = try OperandAlignment(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let base = try inputs.required(0, .wide, in: program)
    let exponent = try inputs.required(1, .numbers, in: program)
    let (type, exponentType) = (program.type(base), program.type(exponent))
    if type == exponentType {
      return [try program.binary(.pow, base, exponent, alignment)]
    }
    let common: ElementType = type.isReal || exponentType.isReal ? .float64 : .int64
    let result = try program.binary(
      .pow,
      try program.convert(base, to: common),
      try program.convert(exponent, to: common),
      alignment
    )
    return [try program.convert(result, to: type)]
  }
}
