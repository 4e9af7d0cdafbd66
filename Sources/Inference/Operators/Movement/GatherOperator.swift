import MNISTKernels
import MNISTONNX

/// `Gather`: entries of an axis, picked by indices whose shape takes the axis's place.
///
/// An index out of range is refused where it is known; one that is computed at run time ends the
/// run with an error.
/// Source: ONNX operators, *Gather*, opsets 1, 11 (negative indices) and 13.
struct GatherOperator: Operator {
  private let axis: Int64

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    axis = try attributes.int("axis") ?? 0
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count)
    let indices = try inputs.indices(1, length: shape[axis], in: &program)
    return [try program.gather(input, indices: indices, axis: axis)]
  }
}

/// `GatherElements`: an element for each index, from the same place on all axes but one.
///
/// Indices out of range are treated as by `GatherOperator`.
/// Source: ONNX operators, *GatherElements*, opsets 11 and 13.
struct GatherElementsOperator: Operator {
  private let axis: Int64

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
    axis = try attributes.int("axis") ?? 0
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    let axis = try resolvedAxis(axis, rank: shape.count)
    let indices = try inputs.indices(1, length: shape[axis], in: &program)
    let wanted = program.shape(indices)
    guard wanted.count == shape.count,
      shape.indices.allSatisfy({ $0 == axis || wanted[$0] <= shape[$0] })
    else {
      throw .invalid(.input(1), .indicesShape(wanted, input: shape))
    }
    return [try program.gatherElements(input, indices: indices, axis: axis)]
  }
}
