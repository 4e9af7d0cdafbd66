import MNISTKernels
import MNISTONNX

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
      throw .unsupported(
        self.axes.subject, "rank " + String(rank) + "; at most " + String(maximumRank))
    }
    for axis in try resolvedAxes(axes, rank: rank, self.axes.subject).sorted() {
      shape.insert(1, at: axis)
    }
    return [try program.view(input, shape)]
  }
}
