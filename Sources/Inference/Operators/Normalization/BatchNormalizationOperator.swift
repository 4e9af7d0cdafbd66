import MNISTKernels
import MNISTONNX

/// `BatchNormalization` in inference mode: inputs X `[N, C, …]` and scale, B, mean, var `[C]`.
///
/// Source: ONNX operators, *BatchNormalization*, opsets 1 (is_test, consumed_inputs), 6, 7 (spatial),
/// 9, 14 (training_mode) and 15.
struct BatchNormalizationOperator: Operator {
  private let epsilon: Float
  /// Whether all positions of a channel share their statistics.
  private let isSpatial: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(5...5)
    epsilon = try attributes.float("epsilon") ?? 1e-5
    // Only for training.
    attributes.ignore("momentum")
    isSpatial = attributes.opset < 9 ? try attributes.int("spatial") ?? 1 != 0 : true
    if attributes.opset < 7 { try attributes.expectTest() }
    if attributes.opset >= 14, try attributes.flag("training_mode") {
      throw .unsupported(.attribute("training_mode"), .training)
    }
    try attributes.expectOutputs(atMost: 1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let type = program.type(input)
    let shape = try inputs.channelShape(0, in: program)
    let channels = isSpatial ? [shape[1]] : [Int](shape[1...])
    var operands = [input]
    for index in 1...4 {
      operands.append(try inputs.required(index, like: 0, shape: channels, in: program))
    }
    let geometry = BatchNormalization.Geometry(
      batch: shape[0],
      channels: channels.reduce(1, *),
      plane: isSpatial ? shape[2...].reduce(1, *) : 1,
      epsilon: epsilon,
      element: type
    )
    return [try program.emit(Operation(geometry), operands, type: type, shape: shape)]
  }
}
