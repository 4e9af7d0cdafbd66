import MNISTKernels
import MNISTONNX

/// `Gather`: entries of an axis, picked by indices whose shape takes the axis's place.
///
/// An index out of range is refused where it is known; one that is computed at run time gives NaN
/// for floating point, and −1 for integers.
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
    let axis = try resolvedAxis(
      axis, rank: shape.count, attribute: "axis", upTo: shape.count - 1)
    let indices = try inputs.indices(1, extent: shape[axis], in: program)
    return [
      try program.gather(input, indices: indices, axis: axis)
    ]
  }
}

extension NodeInputs {
  /// Indices into an axis; if they are known, all of them are in range.
  func indices(
    _ index: Int,
    extent: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try typed(index, [.int32, .int64], in: program)
    var known: [Int64] = []
    switch program.constant(value)?.elements {
    case .int32(let values)?: known = values.map { Int64($0) }
    case .int64(let values)?: known = values
    default: break
    }
    for position in known where position < -Int64(extent) || position >= Int64(extent) {
      throw .invalid(
        .input(index),
        "index " + String(position) + " for an axis of length " + String(extent)
      )
    }
    return value
  }
}
