import MNISTKernels
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
    var axes: [Int] = []
    for axis in permutation {
      guard let axis = Int(exactly: axis), (0..<rank).contains(axis), !axes.contains(axis) else {
        throw .invalid(
          .attribute("perm"), String(axis) + " is no axis of its own of rank " + String(rank))
      }
      axes.append(axis)
    }
    guard axes.count == rank else {
      throw .invalid(
        .attribute("perm"), String(axes.count) + " axes for rank " + String(rank))
    }
    return axes
  }
}

extension Program {
  /// Adds a transposition; `axes` is a permutation of the value's axes.
  mutating func transpose(_ value: ValueID, _ axes: [Int]) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let shape = shape(value)
    let strides = rowMajorStrides(shape)
    let walk = Walk(
      extents: axes.map { shape[$0] },
      firstStrides: axes.map { strides[$0] },
      secondStrides: axes.map { strides[$0] }
    )
    return try emit(
      Operation(StridedCopy.Geometry(type, walk)), [value], type: type,
      shape: axes.map { shape[$0] })
  }
}
