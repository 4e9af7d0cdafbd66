import MNISTKernels

/// `PRelu`: `x`, or `slope · x` below 0; the slope is broadcast to the input's shape.
///
/// Before opset 7 a list of slopes has one for each channel, or one for everything. Source: ONNX
/// operators, *PRelu*, opsets 6, 7, 9 (integers) and 16.
struct PRelu: Operator {
  private let hasChannelSlopes: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    hasChannelSlopes = attributes.opset < 7
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .wide, in: program)
    let slope = try inputs.required(1, like: 0, in: program)
    let shape = program.shape(input)
    var slopes = program.shape(slope)
    if hasChannelSlopes, slopes == [1] {
      slopes = []
    } else if hasChannelSlopes, slopes.count == 1, shape.count > 2 {
      slopes += [Int](repeating: 1, count: shape.count - 2)
    }
    try expectBroadcastable(slopes, to: shape, input: 1)
    let type = program.type(input)
    let walk = Walk(broadcasting: shape, slopes, to: shape)
    return [
      try program.emit(
        Operation(BinaryElementwise.Geometry(.prelu, type, walk)), [input, slope], type: type,
        shape: shape)
    ]
  }
}
