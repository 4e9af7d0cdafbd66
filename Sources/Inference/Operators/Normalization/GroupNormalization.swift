import MNISTKernels
import MNISTONNX

/// `GroupNormalization`: groups of channels by their own mean and variance.
///
/// Scale and bias are `[C]`. Source: ONNX operators, *GroupNormalization*, opset 21; that of opset
/// 18 is deprecated.
struct GroupNormalization: Operator {
  private let epsilon: Float
  private let groups: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...3)
    epsilon = try attributes.float("epsilon") ?? 1e-5
    try attributes.expectFloatStash()
    guard let groups = try attributes.int("num_groups") else {
      throw .invalid(.attribute("num_groups"), "missing")
    }
    guard groups >= 1, let groups = Int(exactly: groups) else {
      throw .invalid(.attribute("num_groups"), String(groups) + " is less than 1")
    }
    self.groups = groups
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let (input, type) = try inputs.floating(0, in: program)
    let shape = program.shape(input)
    guard shape.count >= 2, shape[1] % groups == 0, groups <= max(shape[1], 1) else {
      throw .invalid(
        .input(0), "shape " + shapeText(shape) + " for " + String(groups) + " groups")
    }
    var operands = [input]
    for index in 1...2 {
      operands.append(
        try inputs.channelParameter(index, ofType: type, channels: shape[1], in: program))
    }
    let plane = shape[2...].reduce(1, *)
    let geometry = LayerNormalization.Geometry(
      element: type,
      rows: shape[0] * groups,
      extent: shape[1] / groups * plane,
      parameters: shape[1],
      run: max(plane, 1),
      epsilon: epsilon
    )
    return [
      try program.emit(Operation(geometry), operands, type: type, shape: shape)
    ]
  }
}

extension AttributeReader {
  /// Accepts the usual `stash_type`: intermediate results in float32.
  mutating func expectFloatStash() throws(NodeIssue) {
    let stash = try int("stash_type") ?? 1
    guard stash == 1 else {
      throw .unsupported(.attribute("stash_type"), String(stash) + "; 1 (float) is supported")
    }
  }
}
