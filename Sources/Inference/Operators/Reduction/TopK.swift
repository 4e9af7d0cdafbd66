import MNISTKernels
import MNISTONNX

/// `TopK`: the largest or smallest values along an axis, in order, and where they stand.
///
/// `sorted` 0 allows any order; the order is the same then.
/// Source: ONNX operators, *TopK*, opsets 1 (k as an attribute), 10, 11 (largest, sorted) and 24.
struct TopKOperator: Operator {
  private let axis: Int64
  private let isDescending: Bool
  /// The number of values, where it is an attribute.
  private let count: Int64?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    let hasInput = attributes.opset >= 10
    try attributes.expectInputs(hasInput ? 2...2 : 1...1)
    axis = try attributes.int("axis") ?? -1
    if hasInput {
      count = nil
    } else {
      guard let k = try attributes.int("k"), k >= 0 else {
        throw .invalid(.attribute("k"), "not a number of values")
      }
      count = k
    }
    isDescending = attributes.opset >= 11 ? try attributes.int("largest") ?? 1 != 0 : true
    if attributes.opset >= 11 { attributes.ignore("sorted") }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.typed(
      0, [.float32, .float64, .uint8, .int8, .int32, .int64], in: program)
    let rank = program.shape(input).count
    let axis = try resolvedAxis(axis, rank: rank, attribute: "axis", upTo: rank - 1)
    let counts = if let count { [count] } else { try inputs.constantList(1, in: program) }
    guard counts.count == 1, let count = Int(exactly: counts[0]), count >= 0 else {
      throw .invalid(.input(1), "not one number of values")
    }
    let positions = try program.rank(input, axis: axis, count: count, isDescending: isDescending)
    let values = try program.gatherElements(input, indices: positions, axis: axis)
    return [values, positions]
  }
}
