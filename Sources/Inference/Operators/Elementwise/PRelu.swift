import MNISTKernels

/// `PRelu`: `x`, or `slope · x` below 0; the slope is broadcast to the input's shape.
///
/// Before opset 7 a list of slopes has one for each channel. Source: ONNX operators, *PRelu*, opsets
/// 6, 7, 9 (integers) and 16.
struct PRelu: Operator {
  private let hasChannelSlopes: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    hasChannelSlopes = attributes.opset < 7
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(0, [.float32, .float64, .int32, .int64], in: program)
    let slope = try inputs.sameType(1, as: input, in: program)
    let (walk, shape) = try broadcast(
      program.shape(input), aligned(program.shape(slope), to: program.shape(input)))
    guard shape == program.shape(input) else {
      throw .invalid(
        .input(1),
        "slope " + shapeText(program.shape(slope)) + " can't be broadcast to "
          + shapeText(program.shape(input))
      )
    }
    let type = program.type(input)
    return [
      try program.emit(
        Operation(BinaryElementwise.Geometry(.prelu, type, walk)),
        [input, slope],
        type: type,
        shape: shape
      )
    ]
  }

  /// The slopes' shape as broadcasting at the last axes takes it.
  private func aligned(_ slope: [Int], to shape: [Int]) -> [Int] {
    guard hasChannelSlopes, slope.count == 1, shape.count > 2 else { return slope }
    return slope + [Int](repeating: 1, count: shape.count - 2)
  }
}
