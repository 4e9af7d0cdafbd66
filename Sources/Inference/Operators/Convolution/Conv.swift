import MNISTKernels

/// `Conv`: inputs X `[N, C, …]`, W `[M, C / group, …]` and optionally B `[M]`, output `[N, M, …]`.
///
/// Source: ONNX operators, *Conv*, opsets 1, 11 and 22, which differ in types alone.
struct Conv: Operator {
  private let convolution: ConvolutionAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    convolution = try ConvolutionAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let (input, type) = try inputs.floating(0, in: program)
    let weights = try inputs.required(1, ofType: type, in: program)
    let bias =
      inputs.optional(2) == nil ? nil : try inputs.required(2, ofType: type, in: program)
    let (geometry, shape) = try convolution.geometry(
      input: program.shape(input), weights: program.shape(weights), at: 1, element: type)
    if let bias, program.shape(bias) != [shape[1]] {
      throw .invalid(
        .input(2),
        "bias " + shapeText(program.shape(bias)) + " for " + String(shape[1]) + " channels"
      )
    }
    return [
      try program.emit(
        Operation(geometry), [input, weights] + (bias.map { [$0] } ?? []), type: type,
        shape: shape)
    ]
  }
}
