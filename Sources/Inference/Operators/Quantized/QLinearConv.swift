import MNISTKernels

/// `QLinearConv`: inputs x, x_scale, x_zero_point, w, w_scale, w_zero_point (one, or one for each
/// output channel), y_scale, y_zero_point, and optionally a bias of `int32` at the scale of the
/// products.
///
/// A convolution in 32 bits, brought to the output's scale.
/// Source: ONNX operators, *QLinearConv*, opset 10.
struct QLinearConv: Operator {
  private let convolution: ConvolutionAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(8...9)
    convolution = try ConvolutionAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .quantized, in: program)
    let weights = try inputs.required(3, .quantized, in: program)
    let (sizes, shape) = try convolution.geometry(
      input: program.shape(input), weights: program.shape(weights), at: 3)
    let channels = shape[1]
    let inputZero = try inputs.zeroPoints(2, of: 0, in: &program)
    let weightsZero = try inputs.zeroPoints(5, of: 3, channels: channels, in: &program)
    let rescaling = try Rescaling(inputs, channels: channels, in: &program)
    guard Tensor.elementCount(shape) != 0 else {
      return [try program.emptyResult(rescaling.type, shape)]
    }
    var operands = [input, weights, inputZero, weightsZero]
    if inputs.optional(8) != nil {
      let bias = try inputs.required(8, .int32, in: program)
      try inputs.expect([channels], of: bias, 8, in: program)
      operands.append(bias)
    }
    let geometry = IntegerConvolution.Geometry(
      sizes,
      input: program.type(input),
      weights: program.type(weights),
      hasZeroPointPerChannel: program[weightsZero].elementCount > 1
    )
    let sums = try program.emit(Operation(geometry), operands, type: .int32, shape: shape)
    return [try rescaling.emit(sums, channelAxis: 1, in: &program)]
  }
}
