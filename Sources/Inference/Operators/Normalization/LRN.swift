import MNISTKernels
import MNISTONNX

/// `LRN`: local response normalization across channels.
///
/// Source: ONNX operators, *LRN*, opsets 1 and 13.
struct LRN: Operator {
  private let size: Int
  private let alpha: Float
  private let beta: Float
  private let bias: Float

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    size = try attributes.requiredInt("size", in: 1...1 << 15)
    alpha = try attributes.float("alpha") ?? 1e-4
    beta = try attributes.float("beta") ?? 0.75
    bias = try attributes.float("bias") ?? 1
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .float32, in: program)
    let shape = try inputs.channelShape(0, in: program)
    let geometry = LocalResponseNormalization.Geometry(
      batch: shape[0],
      channels: shape[1],
      plane: shape[2...].reduce(1, *),
      size: size,
      alpha: alpha,
      beta: beta,
      bias: bias
    )
    return [try program.emit(Operation(geometry), [input], shape: shape)]
  }
}
