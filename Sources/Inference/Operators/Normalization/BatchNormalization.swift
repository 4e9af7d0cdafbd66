import Kernels
import ONNX

/// `BatchNormalization` in inference mode: inputs X `[N, C, …]` and scale, B, mean, var `[C]`.
///
/// Source: ONNX operators, *BatchNormalization*, opsets 7 (spatial), 9, 14 (training_mode) and 15.
struct BatchNormalizationOperator: Operator {
  private let epsilon: Float

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(5...5)
    epsilon = try attributes.float("epsilon") ?? 1e-5
    // It belongs to training.
    attributes.ignore("momentum")
    if attributes.opset < 9, try attributes.int("spatial") ?? 1 != 1 {
      throw .unsupported(.attribute("spatial"), "statistics for each position (spatial 0)")
    }
    if attributes.opset >= 14, try attributes.flag("training_mode") {
      throw .unsupported(.attribute("training_mode"), "training isn't supported")
    }
    try attributes.expectOutputs(atMost: 1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.float32(0, in: program)
    let shape = program.shape(input)
    guard shape.count >= 2 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no channels")
    }
    var operands = [input]
    for index in 1...4 {
      let parameter = try inputs.float32(index, in: program)
      guard program.shape(parameter) == [shape[1]] else {
        throw .invalid(
          .input(index),
          "shape " + shapeText(program.shape(parameter)) + " for " + String(shape[1])
            + " channels"
        )
      }
      operands.append(parameter)
    }
    let geometry = BatchNormalization.Geometry(
      batch: shape[0],
      channels: shape[1],
      plane: shape.dropFirst(2).reduce(1, *),
      epsilon: epsilon
    )
    return [try program.emit(.batchNormalization(geometry), operands, shape: shape)]
  }
}
