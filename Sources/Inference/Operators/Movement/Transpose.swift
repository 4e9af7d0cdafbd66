import MNISTONNX

/// `Transpose`: axis `i` of the output is axis `perm[i]` of the input; without `perm` the axes are
/// reversed. Source: ONNX operators, *Transpose*.
struct Transpose: Operator {
  private let permutation: [Int64]?

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    permutation = try attributes.ints("perm")
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let rank = program.shape(input).count
    return [try program.transpose(input, try axes(rank: rank))]
  }

  private func axes(rank: Int) throws(NodeIssue) -> [Int] {
    guard let permutation else { return (0..<rank).reversed() }
    for axis in permutation where axis < 0 {
      throw .invalid(.attribute("perm"), .axis(axis, rank: rank))
    }
    let axes = try resolvedAxes(permutation, rank: rank, .attribute("perm"))
    guard axes.count == rank else {
      throw .invalid(.attribute("perm"), .count(axes.count, expected: rank))
    }
    return axes
  }
}
