import Kernels
import ONNX

/// `Softmax` along one axis, or, before opset 13, over all axes from one on.
///
/// Source: ONNX operators, *Softmax*, opsets 1, 11 (the input is seen as a matrix) and 13.
struct SoftmaxOperator: Operator {
  private let axis: Int64
  /// Whether the axes from `axis` on count as one: the meaning before opset 13.
  private let flattens: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    flattens = attributes.opset < 13
    axis = try attributes.int("axis") ?? (flattens ? 1 : -1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.float32(0, in: program)
    let shape = program.shape(input)
    let axis = try resolvedAxis(
      axis,
      rank: shape.count,
      attribute: "axis",
      upTo: flattens ? shape.count : shape.count - 1
    )
    let outer = shape[..<axis].reduce(1, *)
    let geometry =
      flattens
      ? Softmax.Geometry(outer: outer, extent: shape[axis...].reduce(1, *), inner: 1)
      : Softmax.Geometry(
        outer: outer, extent: shape[axis], inner: shape[(axis + 1)...].reduce(1, *))
    return [try program.emit(.softmax(geometry), [input], shape: shape)]
  }
}
