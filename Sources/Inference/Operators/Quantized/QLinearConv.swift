import MNISTKernels

/// `QLinearConv`: inputs x, x_scale, x_zero_point, w, w_scale, w_zero_point (one, or one for each
/// output channel), y_scale, y_zero_point, and optionally a bias of `int32` at the scale of the
/// products.
///
/// It is a convolution in 32 bits and one step back to the output's scale.
/// Source: ONNX operators, *QLinearConv*, opset 10.
struct QLinearConv: Operator {
  private let convolution: ConvolutionAttributes

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(8...9)
    convolution = try ConvolutionAttributes(&attributes)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let (input, inputElement) = try inputs.quantized(0, in: program)
    let (weights, weightsElement) = try inputs.quantized(3, in: program)
    let (sizes, shape) = try convolution.geometry(
      input: program.shape(input), weights: program.shape(weights), at: 3)
    let channels = shape[1]
    let inputScale = try inputs.scale(1, in: program)
    let inputZero = try inputs.zeroPoint(2, of: inputElement, in: &program)
    let weightsScale = try inputs.scales(4, count: channels, in: program)
    let weightsZero = try inputs.zeroPoints(5, of: weightsElement, count: channels, in: &program)
    let outputScale = try inputs.scale(6, in: program)
    let outputElement = try inputs.quantized(7, in: program).element
    let outputZero = try inputs.zeroPoint(7, of: outputElement, in: &program)
    guard Tensor.elementCount(shape) != 0 else {
      return [try program.emptyResult(outputElement, shape)]
    }

    var operands = [input, weights, inputZero, weightsZero]
    if let bias = inputs.optional(8) {
      guard program.type(bias) == .int32, program.shape(bias) == [channels] else {
        throw .invalid(
          .input(8),
          program.type(bias).description + " " + shapeText(program.shape(bias)) + ", not int32 "
            + shapeText([channels])
        )
      }
      operands.append(bias)
    }
    let geometry = IntegerConvolution.Geometry(
      sizes,
      input: inputElement,
      weights: weightsElement,
      hasZeroPointPerChannel: program[weightsZero].elementCount > 1
    )
    let sums = try program.emit(
      Operation(geometry), operands, type: .int32, shape: shape)
    let layout: ScaleLayout =
      program[weightsScale].elementCount == 1
      ? .perTensor(count: program[sums].elementCount)
      : .perAxis(
        outer: shape[0], extent: channels, inner: shape.dropFirst(2).reduce(1, *))
    return [
      try program.emit(
        Operation(Requantization.Geometry(to: outputElement, layout: layout)),
        [sums, inputScale, weightsScale, outputScale, outputZero],
        type: outputElement,
        shape: shape
      )
    ]
  }
}
