import MNISTKernels
import MNISTONNX

/// `GroupNormalization` and `InstanceNormalization`: groups of an image's channels, or each channel,
/// by their own mean and variance; scale and bias are `[C]`.
///
/// Source: ONNX operators, *GroupNormalization*, opset 21 (that of opset 18 is deprecated), and
/// *InstanceNormalization*, opsets 1, 6 and 22.
struct GroupNormalization: Operator {
  private let epsilon: Float
  /// The number of groups; nil if each channel is one.
  private let groups: Int?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectOperands(3...3)
    epsilon = try attributes.float("epsilon") ?? 1e-5
    if attributes.operatorType == "InstanceNormalization" {
      groups = nil
    } else {
      try attributes.expectFloatStash()
      groups = try attributes.requiredInt("num_groups", in: 1...Int.max)
    }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let type = program.type(input)
    let shape = try inputs.channelShape(0, in: program)
    let channels = shape[1]
    let groups = groups ?? channels
    guard channels == groups || channels % groups == 0 && groups <= max(channels, 1) else {
      throw .invalid(.input(0), .notDivisible(channels, by: groups))
    }
    var operands = [input]
    for index in 1...2 {
      operands.append(try inputs.required(index, like: 0, shape: [channels], in: program))
    }
    let plane = shape[2...].reduce(1, *)
    let geometry = LayerNormalization.Geometry(
      element: type,
      rows: shape[0] * groups,
      extent: channels / max(groups, 1) * plane,
      parameters: channels,
      run: max(plane, 1),
      epsilon: epsilon
    )
    return [try program.emit(Operation(geometry), operands, type: type, shape: shape)]
  }
}
