import MNISTKernels

/// `Conv`: inputs X `[N, C, …]`, W `[M, C / group, …]` and optionally B `[M]`, output `[N, M, …]`.
///
/// Source: ONNX operators, *Conv*, opsets 1, 11 and 22, which differ only in types.
struct Conv: Operator {
  private let convolution: ConvolutionAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    convolution = try ConvolutionAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let weights = try inputs.required(1, like: 0, in: program)
    let type = program.type(input)
    let (geometry, shape) = try convolution.geometry(
      input: program.shape(input), weights: program.shape(weights), at: 1, element: type)
    var operands = [input, weights]
    if inputs.optional(2) != nil {
      operands.append(try inputs.required(2, like: 0, shape: [shape[1]], in: program))
    }
    return [try program.emit(Operation(geometry), operands, type: type, shape: shape)]
  }
}
