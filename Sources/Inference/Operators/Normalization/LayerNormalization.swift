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
    let (input, type) = try inputs.floating(0, in: program)
    let shape = program.shape(input)
    let axis = try resolvedAxis(
      axis, rank: shape.count, attribute: "axis", upTo: shape.count - 1)
    let normalized = [Int](shape[axis...])
    let rows = shape[..<axis].reduce(1, *)
    let extent = normalized.reduce(1, *)
    var operands = [input]
    for index in 1...2 where index == 1 || inputs.optional(2) != nil {
      let parameter = try inputs.required(index, ofType: type, in: program)
      operands.append(try self.parameter(parameter, index, normalized, in: &program))
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
      try program.emit(
        Operation(geometry(.rows)), operands, type: type, shape: shape)
    ]
    let moments = shape.indices.map { $0 < axis ? shape[$0] : 1 }
    let results: [LayerNormalization.Result] = [.mean, .inverseDeviation]
    for result in results.prefix(max(outputCount - 1, 0)) {
      if type == .float64 {
        throw .unsupported(.output(1), "mean and deviation of float64 values")
      }
      outputs.append(
        try program.emit(
          Operation(geometry(result)), [input], type: type, shape: moments))
    }
    return outputs
  }

  /// Scale or B in the shape of the axes that are normalised.
  private func parameter(
    _ value: ValueID,
    _ index: Int,
    _ normalized: [Int],
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let shape = program.shape(value)
    if shape == normalized { return value }
    let (walk, result) = try broadcast(shape, normalized)
    guard result == normalized else {
      throw .invalid(
        .input(index),
        "shape " + shapeText(shape) + " can't be broadcast to " + shapeText(normalized)
      )
    }
    let type = program.type(value)
    return try program.emit(
      Operation(StridedCopy.Geometry(type, walk)), [value], type: type, shape: result)
  }
}
