import MNISTKernels
import MNISTONNX

/// `GatherElements`: an element for each index, from the same place but for one axis.
///
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
    let axis = try resolvedAxis(
      axis, rank: shape.count, attribute: "axis", upTo: shape.count - 1)
    let indices = try inputs.indices(1, extent: shape[axis], in: program)
    let wanted = program.shape(indices)
    guard wanted.count == shape.count,
      shape.indices.allSatisfy({ $0 == axis || wanted[$0] <= shape[$0] })
    else {
      throw .invalid(
        .input(1),
        "indices of shape " + shapeText(wanted) + " for an input of shape " + shapeText(shape)
      )
    }
    return [
      try program.gatherElements(
        input, indices: indices, axis: axis)
    ]
  }
}

extension Program {
  /// Adds elements picked by indices along an axis.
  mutating func gatherElements(
    _ value: ValueID,
    indices: ValueID,
    axis: Int
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let strides = rowMajorStrides(shape(value))
    var moving = strides
    moving[axis] = 0
    let geometry = Gather.Geometry(
      width: type.byteWidth,
      index: self.type(indices),
      walk: Walk(
        extents: shape(indices), firstStrides: moving,
        secondStrides: rowMajorStrides(shape(indices))),
      extent: shape(value)[axis],
      stride: strides[axis]
    )
    return try emit(
      Operation(geometry), [value, indices], type: type, shape: shape(indices))
  }
}
