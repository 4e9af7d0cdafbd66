import MNISTKernels

/// `ConvInteger`: inputs x `[N, C, …]`, w `[M, C / group, …]` and optionally x_zero_point and
/// w_zero_point (one, or one for each output channel); the output is `int32`.
///
/// Source: ONNX operators, *ConvInteger*, opset 10.
struct ConvInteger: Operator {
  private let convolution: ConvolutionAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...4)
    convolution = try ConvolutionAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .quantized, in: program)
    let weights = try inputs.required(1, .quantized, in: program)
    let (sizes, shape) = try convolution.geometry(
      input: program.shape(input), weights: program.shape(weights), at: 1)
    let inputZero = try inputs.zeroPoints(2, of: 0, in: &program)
    let weightsZero = try inputs.zeroPoints(3, of: 1, channels: shape[1], in: &program)
    let geometry = IntegerConvolution.Geometry(
      sizes,
      input: program.type(input),
      weights: program.type(weights),
      hasZeroPointPerChannel: program[weightsZero].elementCount > 1
    )
    return [
      try program.emit(
        Operation(geometry), [input, weights, inputZero, weightsZero], type: .int32,
        shape: shape)
    ]
  }
}
