import MNISTKernels
import MNISTONNX

/// `LRN`: local response normalisation across channels.
///
/// Source: ONNX operators, *LRN*, opsets 1 and 13.
struct LRN: Operator {
  private let size: Int
  private let alpha: Float
  private let beta: Float
  private let bias: Float

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    guard let size = try attributes.int("size") else {
      throw .invalid(.attribute("size"), "missing")
    }
    guard size >= 1, size <= 1 << 15 else {
      throw .invalid(.attribute("size"), String(size) + " is no number of channels")
    }
    self.size = Int(size)
    alpha = try attributes.float("alpha") ?? 1e-4
    beta = try attributes.float("beta") ?? 0.75
    bias = try attributes.float("bias") ?? 1
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.float32(0, in: program)
    let shape = program.shape(input)
    guard shape.count >= 2 else {
      throw .invalid(.input(0), "shape " + shapeText(shape) + " has no channels")
    }
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
