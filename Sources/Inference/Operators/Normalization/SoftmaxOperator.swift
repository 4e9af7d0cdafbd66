import MNISTKernels
import MNISTONNX

/// `Softmax`: `exp(x) / Σ exp(x)`; `LogSoftmax`: `x − ln Σ exp(x)`; `Hardmax`: 1 for the first of the
/// largest values, 0 for the others. Along one axis or, before opset 13, along all axes from one on,
/// taken as one.
///
/// Source: ONNX operators, *Softmax*, *LogSoftmax* and *Hardmax*, opsets 1, 11 and 13.
struct SoftmaxOperator: Operator {
  private let kind: Softmax.Kind
  private let axis: Int64
  /// Whether the axes from `axis` on count as one: the meaning before opset 13.
  private let flattens: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    kind =
      switch attributes.operatorType {
      case "LogSoftmax": .logSoftmax
      case "Hardmax": .hardmax
      default: .softmax
      }
    flattens = attributes.opset < 13
    axis = try attributes.int("axis") ?? (flattens ? 1 : -1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let type = program.type(input)
    let shape = program.shape(input)
    let rank = shape.count
    let axis = try resolvedAxis(axis, rank: rank, upTo: flattens ? rank : rank - 1)
    let end = flattens ? rank : axis + 1
    let geometry = Softmax.Geometry(
      kind: kind,
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis..<end].reduce(1, *),
      inner: shape[end...].reduce(1, *),
      element: type
    )
    return [try program.emit(Operation(geometry), [input], type: type, shape: shape)]
  }
}
