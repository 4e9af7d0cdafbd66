import MNISTKernels
import MNISTONNX

/// `Shape`: the lengths of the input's axes, or of those from `start` to before `end`.
///
/// Known when the model is planned, even where the input's values aren't.
/// Source: ONNX operators, *Shape*, opsets 1, 13, 15 (start, end), 19, 21, 23, 24 and 25.
struct ShapeOperator: Operator {
  private let start: Int64
  private let end: Int64?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    let hasRange = attributes.opset >= 15
    start = hasRange ? try attributes.int("start") ?? 0 : 0
    end = hasRange ? try attributes.int("end") : nil
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let shape = program.shape(try inputs.required(0))
    let first = clamped(start, rank: shape.count)
    let last = end.map { clamped($0, rank: shape.count) } ?? shape.count
    return [try program.addInts(shape[first..<max(first, last)].map { Int64($0) })]
  }

  private func clamped(_ axis: Int64, rank: Int) -> Int {
    let rank = Int64(rank)
    return Int(min(max(axis < 0 ? axis + rank : axis, 0), rank))
  }
}

/// `Size`: the number of the input's elements, known when the model is planned.
///
/// Source: ONNX operators, *Size*, opsets 1, 13, 19, 21, 23, 24 and 25.
struct SizeOperator: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let count = program[try inputs.required(0)].elementCount
    return [try program.addConstant(.int64, []) { _ in .int64([Int64(count)]) }]
  }
}
