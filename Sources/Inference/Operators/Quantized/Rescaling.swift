import MNISTKernels

/// The scales of QLinearConv and QLinearMatMul, which bring sums of 32 bits to the output's scale.
struct Rescaling {
  /// The output's type.
  let type: ElementType
  private let input: ValueID
  private let weights: ValueID
  private let output: ValueID
  private let zeroPoint: ValueID

  /// Looks at the inputs 1 (x_scale), 4 (w_scale), 6 (y_scale) and 7 (y_zero_point).
  ///
  /// - Parameter channels: the number of channels that may have weights of a scale of their own.
  init(
    _ inputs: NodeInputs,
    channels: Int,
    in program: inout Program
  ) throws(NodeIssue) {
    input = try inputs.scales(1, in: program)
    weights = try inputs.scales(4, channels: channels, in: program)
    output = try inputs.scales(6, in: program)
    type = program.type(try inputs.required(7, .quantized, in: program))
    zeroPoint = try inputs.zeroPoints(7, of: 7, in: &program)
  }

  /// Adds the step. There is at least one sum.
  func emit(
    _ sums: ValueID,
    channelAxis axis: Int,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let shape = program.shape(sums)
    let layout: ScaleLayout =
      program[weights].elementCount == 1
      ? .perTensor(count: program[sums].elementCount) : .perAxis(axis, of: shape)
    return try program.emit(
      Operation(Requantization.Geometry(to: type, layout: layout)),
      [sums, input, weights, output, zeroPoint],
      type: type,
      shape: shape
    )
  }
}
