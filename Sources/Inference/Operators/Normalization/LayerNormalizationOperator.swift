import MNISTKernels
import MNISTONNX

/// `LayerNormalization`: all axes from `axis` on by their own mean and variance, then by Scale and
/// B, which are broadcast to those axes. Mean and InvStdDev are computed if they are asked for.
///
/// Source: ONNX operators, *LayerNormalization*, opset 17.
struct LayerNormalizationOperator: Operator {
  private let axis: Int64
  private let epsilon: Float
  private let outputCount: Int

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...3)
    axis = try attributes.int("axis") ?? -1
    epsilon = try attributes.float("epsilon") ?? 1e-5
    try attributes.expectFloatStash()
    try attributes.expectOutputs(atMost: 3)
    outputCount = attributes.outputCount
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let type = program.type(input)
    let shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count)
    let normalized = [Int](shape[axis...])
    let rows = shape[..<axis].reduce(1, *)
    let extent = normalized.reduce(1, *)
    var operands = [input]
    for index in 1...2 where index == 1 || inputs.optional(2) != nil {
      let parameter = try inputs.required(index, like: 0, in: program)
      try expectBroadcastable(program.shape(parameter), to: normalized, input: index)
      operands.append(try program.expand(parameter, to: normalized))
    }
    func geometry(_ result: LayerNormalization.Result) -> LayerNormalization.Geometry {
      LayerNormalization.Geometry(
        result: result,
        element: type,
        rows: rows,
        extent: extent,
        parameters: extent,
        epsilon: epsilon
      )
    }
    var outputs = [
      try program.emit(Operation(geometry(.rows)), operands, type: type, shape: shape)
    ]
    let moments = shape.indices.map { $0 < axis ? shape[$0] : 1 }
    let results: [LayerNormalization.Result] = [.mean, .inverseDeviation]
    for result in results.prefix(max(outputCount - 1, 0)) {
      guard type == .float32 else {
        throw .unsupported(.output(1), .unsupportedType(type, supported: [.float32]))
      }
      outputs.append(
        try program.emit(Operation(geometry(result)), [input], type: type, shape: moments))
    }
    return outputs
  }
}
