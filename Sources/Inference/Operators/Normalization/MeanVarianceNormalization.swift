import MNISTKernels
import MNISTONNX

/// `MeanVarianceNormalization`: `(x − mean) / (deviation + 1e-9)` over some axes.
///
/// Source: ONNX operators, *MeanVarianceNormalization*, opsets 9 and 13, and its function body.
struct MeanVarianceNormalization: Operator {
  private let axes: [Int64]

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    axes = try attributes.ints("axes") ?? [0, 2, 3]
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let type = program.type(input)
    let shape = program.shape(input)
    var axes = try resolvedAxes(axes, rank: shape.count, .attribute("axes")).sorted()
    if axes.isEmpty { axes = [Int](shape.indices) }
    let order = shape.indices.filter { !axes.contains($0) } + axes
    let isInOrder = order == [Int](shape.indices)
    let rows = isInOrder ? input : try program.transpose(input, order)
    let geometry = LayerNormalization.Geometry(
      element: type,
      rows: order.dropLast(axes.count).map { shape[$0] }.reduce(1, *),
      extent: axes.map { shape[$0] }.reduce(1, *),
      epsilon: 1e-9,
      addsToDeviation: true
    )
    let normalized = try program.emit(
      Operation(geometry), [rows], type: type, shape: program.shape(rows))
    if isInOrder { return [normalized] }
    let back = shape.indices.map { axis in order.firstIndex(of: axis) ?? 0 }
    return [try program.transpose(normalized, back)]
  }
}
