import MNISTKernels
import MNISTONNX

/// `ArgMax` and `ArgMin`: where along an axis the largest or smallest value is.
///
/// Source: ONNX operators, *ArgMax* and *ArgMin*, opsets 1, 11, 12 (select_last_index) and 13.
struct ArgMinMax: Operator {
  private let isMaximum: Bool
  private let axis: Int64
  private let keepsAxes: Bool
  private let prefersLast: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    isMaximum = attributes.operatorType == "ArgMax"
    axis = try attributes.int("axis") ?? 0
    keepsAxes = try attributes.int("keepdims") ?? 1 != 0
    prefersLast = attributes.opset >= 12 ? try attributes.flag("select_last_index") : false
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .numbers, in: program)
    var shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count)
    guard shape[axis] > 0 else { throw .invalid(.input(0), .noElements(shape)) }
    let positions = try program.topK(
      input, axis: axis, count: 1, isDescending: isMaximum, prefersLast: prefersLast)
    if keepsAxes { return [positions] }
    shape.remove(at: axis)
    return [try program.view(positions, shape)]
  }
}
