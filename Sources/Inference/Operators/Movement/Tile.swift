/// `Tile`: the input repeated along each axis.
///
/// Source: ONNX operators, *Tile*, opsets 6 and 13.
struct Tile: Operator {
  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(2...2)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    var value = try inputs.required(0)
    let repeats = try resolvedLengths(try inputs.ints(1, in: program), .input(1))
    let rank = program.shape(value).count
    guard repeats.count == rank else {
      throw .invalid(.input(1), .count(repeats.count, expected: rank))
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
    var shape = program.shape(value)
    let outer = shape[..<axis].reduce(1, *)
    let rest = shape[axis...].reduce(1, *)
    let (length, overflow) = shape[axis].multipliedReportingOverflow(by: repeats)
    guard !overflow else { throw .invalid(.input(1), .tooLong(axis: axis)) }
    shape[axis] = length
    try program.check(shape, program.type(value))
    let rows = try program.view(value, [outer, 1, rest])
    return try program.view(try program.expand(rows, to: [outer, repeats, rest]), shape)
  }
}
