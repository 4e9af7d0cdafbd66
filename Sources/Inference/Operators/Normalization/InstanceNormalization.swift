import MNISTKernels
import MNISTONNX

/// `InstanceNormalization`: each channel of each image by its own mean and variance; scale and B
/// are `[C]`.
///
/// Source: ONNX operators, *InstanceNormalization*, opsets 1, 6 and 22.
struct InstanceNormalization: Operator {
  private let epsilon: Float

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...3)
    epsilon = try attributes.float("epsilon") ?? 1e-5
    if attributes.opset < 6 { attributes.ignore("consumed_inputs") }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let (input, type) = try inputs.floating(0, in: program)
    let shape = program.shape(input)
    guard shape.count >= 2 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no channels")
    }
    var operands = [input]
    for index in 1...2 {
      operands.append(
        try inputs.channelParameter(index, ofType: type, channels: shape[1], in: program))
    }
    let plane = shape[2...].reduce(1, *)
    let geometry = LayerNormalization.Geometry(
      element: type,
      rows: shape[0] * shape[1],
      extent: plane,
      parameters: shape[1],
      run: max(plane, 1),
      epsilon: epsilon
    )
    return [
      try program.emit(Operation(geometry), operands, type: type, shape: shape)
    ]
  }
}

extension NodeInputs {
  /// An input with one number for each channel.
  func channelParameter(
    _ index: Int,
    ofType type: ElementType,
    channels: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index, ofType: type, in: program)
    guard program.shape(value) == [channels] else {
      throw .invalid(
        .input(index),
        "shape " + shapeText(program.shape(value)) + " for " + String(channels) + " channels"
      )
    }
    return value
  }
}
