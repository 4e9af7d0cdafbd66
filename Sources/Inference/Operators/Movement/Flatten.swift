import MNISTONNX

/// `Flatten`: a matrix whose rows are the axes before `axis` and whose columns are the others.
///
/// Source: ONNX operators, *Flatten*, opsets 1, 9, 11 (negative axes), 13, 21, 23 and 25.
struct Flatten: Operator {
  private let axis: Int64

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    axis = try attributes.int("axis") ?? 1
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count, upTo: shape.count)
    let matrix = [shape[..<axis].reduce(1, *), shape[axis...].reduce(1, *)]
    return [try program.view(input, matrix)]
  }
}
