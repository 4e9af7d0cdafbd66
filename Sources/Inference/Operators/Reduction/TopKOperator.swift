import MNISTKernels
import MNISTONNX

/// `TopK`: the largest or smallest values along an axis, in order, and where they are.
///
/// `sorted` 0 allows any order; the order is the same then.
/// Source: ONNX operators, *TopK*, opsets 1 (k as an attribute), 10, 11 (largest, sorted) and 24.
struct TopKOperator: Operator {
  private let axis: Int64
  private let isDescending: Bool
  /// The number of values, where it is an attribute.
  private let count: Int?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    let hasInput = attributes.opset >= 10
    try attributes.expectInputs(hasInput ? 2...2 : 1...1)
    axis = try attributes.int("axis") ?? -1
    count = hasInput ? nil : try attributes.requiredInt("k", in: 0...Int.max)
    isDescending = attributes.opset >= 11 ? try attributes.int("largest") ?? 1 != 0 : true
    if attributes.opset >= 11 { attributes.ignore("sorted") }
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .numbers, in: program)
    let shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count)
    let count = if let count { count } else { try count(inputs, in: program) }
    guard count <= shape[axis] else {
      throw .invalid(
        self.count == nil ? .input(1) : .attribute("k"),
        .outOfRange(Int64(count), 0...Int64(shape[axis])))
    }
    let positions = try program.topK(input, axis: axis, count: count, isDescending: isDescending)
    let values = try program.gatherElements(input, indices: positions, axis: axis)
    return [values, positions]
  }

  private func count(
    _ inputs: NodeInputs,
    in program: borrowing Program
  ) throws(NodeIssue) -> Int {
    let counts = try resolvedLengths(try inputs.ints(1, in: program), .input(1))
    guard counts.count == 1 else {
      throw .invalid(.input(1), .count(counts.count, expected: 1))
    }
    return counts[0]
  }
}
