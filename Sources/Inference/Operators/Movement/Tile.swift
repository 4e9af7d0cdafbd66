import MNISTKernels
import MNISTONNX

/// `Tile`: the input repeated along each axis.
///
/// Source: ONNX operators, *Tile*, opsets 6 and 13.
struct Tile: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    var value = try inputs.required(0)
    let repeats = try resolvedLengths(try inputs.constantList(1, in: program), .input(1))
    guard repeats.count == program.shape(value).count else {
      throw .invalid(
        .input(1),
        String(repeats.count) + " numbers for an input of shape "
          + shapeText(program.shape(value))
      )
    }
    for axis in repeats.indices where repeats[axis] != 1 {
      value = try tile(value, axis: axis, repeats: repeats[axis], in: &program)
    }
    return [value]
  }

  /// One axis: the input seen as `[outer, 1, rest]`, with the middle repeated.
  private func tile(
    _ value: ValueID,
    axis: Int,
    repeats: Int,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let type = program.type(value)
    var shape = program.shape(value)
    let outer = shape[..<axis].reduce(1, *)
    let rest = shape[axis...].reduce(1, *)
    let (length, overflow) = shape[axis].multipliedReportingOverflow(by: repeats)
    guard !overflow else {
      throw .invalid(.input(1), String(repeats) + " repetitions are too many")
    }
    shape[axis] = length
    try program.check(shape, type)
    let walk = Walk(
      extents: [outer, repeats, rest],
      firstStrides: [rest, 0, 1],
      secondStrides: [rest, 0, 1]
    )
    return try program.emit(
      Operation(StridedCopy.Geometry(type, walk)), [value], type: type, shape: shape)
  }
}
