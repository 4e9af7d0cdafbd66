import MNISTKernels
import MNISTONNX

/// What Softmax, LogSoftmax and Hardmax work along: one axis, or, before opset 13, all axes from
/// one on as if they were one.
struct SoftmaxAttributes: Sendable {
  private let axis: Int64
  /// Whether the axes from `axis` on count as one: the meaning before opset 13.
  private let flattens: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    flattens = attributes.opset < 13
    axis = try attributes.int("axis") ?? (flattens ? 1 : -1)
  }

  /// Adds a softmax of a kind for the input's sizes.
  func plan(
    _ kind: Softmax.Kind,
    _ inputs: NodeInputs,
    in program: inout Program
  ) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(0, ElementType.real, in: program)
    let type = program.type(input)
    let shape = program.shape(input)
    let axis = try resolvedAxis(
      axis,
      rank: shape.count,
      attribute: "axis",
      upTo: flattens ? shape.count : shape.count - 1
    )
    let behind = flattens ? shape.count : axis + 1
    let geometry = Softmax.Geometry(
      kind: kind,
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis..<behind].reduce(1, *),
      inner: shape[behind...].reduce(1, *),
      element: type
    )
    return [try program.emit(Operation(geometry), [input], type: type, shape: shape)]
  }
}
