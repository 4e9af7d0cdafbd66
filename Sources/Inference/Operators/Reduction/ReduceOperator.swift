import MNISTKernels
import MNISTONNX

/// `ReduceSum`, `ReduceMean` and their relatives: all values along some axes become one.
///
/// Source: ONNX operators, *ReduceSum* and so on, opsets 1, 11 (negative axes), 13 (axes of
/// ReduceSum as an input), 18 (of the others), 20 (truth values) and 28.
struct ReduceOperator: Operator {
  private let kind: Reduction.Kind
  private let axes: ListParameter
  private let keepsAxes: Bool
  /// Whether without axes nothing is reduced, instead of everything.
  private let reducesNothing: Bool

  init(_ attributes: inout AttributeReader, _ kind: Reduction.Kind) throws(NodeIssue) {
    self.kind = kind
    let inputOpset: Int64 = kind == .sum ? 13 : 18
    let hasInput = attributes.opset >= inputOpset
    try attributes.expectInputs(1...(hasInput ? 2 : 1))
    axes = try ListParameter(&attributes, "axes", input: 1, since: inputOpset)
    keepsAxes = try attributes.int("keepdims") ?? 1 != 0
    reducesNothing = hasInput ? try attributes.flag("noop_with_empty_axes") : false
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(0, supportedTypes, in: program)
    let rank = program.shape(input).count
    var axes = try resolvedAxes(
      try self.axes.values(inputs, in: program) ?? [], rank: rank, self.axes.subject)
    if axes.isEmpty, !reducesNothing { axes = [Int](0..<rank) }
    return [try program.reduce(input, kind, axes: axes, keepsAxes: keepsAxes)]
  }

  private var supportedTypes: [ElementType] {
    switch kind {
    case .max, .min: [.float32, .float64, .uint8, .int8, .int32, .int64, .bool]
    case .logSum, .logSumExp: [.float32, .float64]
    default: [.float32, .float64, .int32, .int64]
    }
  }
}

extension Program {
  /// Adds a reduction. Axes that don't stand together are brought to the end first.
  mutating func reduce(
    _ value: ValueID,
    _ kind: Reduction.Kind,
    axes: [Int],
    keepsAxes: Bool
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let shape = shape(value)
    let axes = axes.sorted()
    let kept = shape.indices.filter { !axes.contains($0) }
    let result =
      keepsAxes
      ? shape.indices.map { axes.contains($0) ? 1 : shape[$0] } : kept.map { shape[$0] }
    var operand = value
    var (outer, inner) = (kept.map { shape[$0] }.reduce(1, *), 1)
    if let first = axes.first, let last = axes.last {
      if last - first + 1 == axes.count {
        outer = shape[..<first].reduce(1, *)
        inner = shape[(last + 1)...].reduce(1, *)
      } else {
        operand = try transpose(value, kept + axes)
      }
    }
    let geometry = Reduction.Geometry(
      kind: kind,
      // Truth values are 0 and 1: the larger is "or", the smaller "and".
      element: type == .bool ? .uint8 : type,
      outer: outer,
      extent: axes.map { shape[$0] }.reduce(1, *),
      inner: inner
    )
    return try emit(Operation(geometry), [operand], type: type, shape: result)
  }
}
