import MNISTKernels
import MNISTONNX

/// `ReduceSum`, `ReduceMean` and their relatives: all values along some axes become one. A line of
/// `table` is one of them.
///
/// Source: ONNX operators, *ReduceSum* and so on, opsets 1, 11 (negative axes), 13 (axes of
/// ReduceSum as an input), 18 (of the others), 20 (Booleans) and 28.
struct ReduceOperator: RegisteredOperator {
  let name: String
  var oldestOpset: Int64 { 1 }
  private let kind: Reduction.Kind
  private let types: TypeSet
  /// The first opset in which the axes are an input.
  private let inputOpset: Int64

  init(_ name: String, _ kind: Reduction.Kind, _ types: TypeSet, axesInput: Int64 = 18) {
    self.name = name
    self.kind = kind
    self.types = types
    inputOpset = axesInput
  }

  func load(
    _ attributes: inout AttributeReader
  ) throws(NodeIssue) -> OperatorRegistry.LoadedOperator {
    let hasInput = attributes.opset >= inputOpset
    try attributes.expectInputs(1...(hasInput ? 2 : 1))
    let list = try ListParameter(&attributes, "axes", input: 1, since: inputOpset)
    let keepsAxes = try attributes.int("keepdims") ?? 1 != 0
    // Without axes everything is reduced, unless this is set.
    let reducesNothing = hasInput ? try attributes.flag("noop_with_empty_axes") : false
    return { [kind, types] (inputs, program) throws(NodeIssue) in
      let input = try inputs.required(0, types, in: program)
      let rank = program.shape(input).count
      var axes = try resolvedAxes(
        try list.values(inputs, in: program) ?? [], rank: rank, list.subject)
      if axes.isEmpty, !reducesNothing { axes = [Int](0..<rank) }
      return [try program.reduce(input, kind, axes: axes, keepsAxes: keepsAxes)]
    }
  }

  /// Sorted by the names' bytes.
  static let table: [ReduceOperator] = [
    ReduceOperator("ReduceL1", .l1, .wide),
    ReduceOperator("ReduceL2", .l2, .wide),
    ReduceOperator("ReduceLogSum", .logSum, .real),
    ReduceOperator("ReduceLogSumExp", .logSumExp, .real),
    ReduceOperator("ReduceMax", .max, .all),
    ReduceOperator("ReduceMean", .mean, .wide),
    ReduceOperator("ReduceMin", .min, .all),
    ReduceOperator("ReduceProd", .product, .wide),
    ReduceOperator("ReduceSum", .sum, .wide, axesInput: 13),
    ReduceOperator("ReduceSumSquare", .sumSquare, .wide),
  ]
}
