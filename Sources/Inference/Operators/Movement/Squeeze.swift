import MNISTKernels
import MNISTONNX

/// `Squeeze`: without the given axes, all of length 1; without any given, without all such axes.
///
/// Source: ONNX operators, *Squeeze*, opsets 1, 11 (negative axes), 13 (axes as an input), 21, 23,
/// 24 and 25.
struct Squeeze: Operator {
  private let axes: ListParameter

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...(attributes.opset >= 13 ? 2 : 1))
    axes = try ListParameter(&attributes, "axes", input: 1, since: 13)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    let shape = program.shape(input)
    var squeezed = shape.indices.filter { shape[$0] == 1 }
    if let axes = try axes.values(inputs, in: program) {
      squeezed = try resolvedAxes(axes, rank: shape.count, self.axes.subject)
      for axis in squeezed where shape[axis] != 1 {
        throw .invalid(self.axes.subject, .notOfLengthOne(axis: axis, shape))
      }
    }
    let kept = shape.indices.filter { !squeezed.contains($0) }
    return [try program.view(input, kept.map { shape[$0] })]
  }
}

/// `Unsqueeze`: with axes of length 1 inserted; they are numbered as in the output.
///
/// Source: ONNX operators, *Unsqueeze*, opsets 1, 11 (negative axes), 13 (axes as an input), 21,
/// 23, 24 and 25.
struct Unsqueeze: Operator {
  private let axes: ListParameter

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(attributes.opset >= 13 ? 2...2 : 1...1)
    axes = try ListParameter(&attributes, "axes", input: 1, since: 13)
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0)
    var shape = program.shape(input)
    let axes = try axes.required(inputs, in: program)
    let rank = shape.count + axes.count
    guard rank <= maximumRank else {
      let ones = [Int](repeating: 1, count: axes.count)
      throw .unsupported(self.axes.subject, .rank(shape + ones, expected: 0...maximumRank))
    }
    for axis in try resolvedAxes(axes, rank: rank, self.axes.subject).sorted() {
      shape.insert(1, at: axis)
    }
    return [try program.view(input, shape)]
  }
}
