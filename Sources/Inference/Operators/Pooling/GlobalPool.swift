import MNISTKernels
import MNISTONNX

/// `GlobalAveragePool` and `GlobalMaxPool`: one value for each channel, `[N, C, 1, …]`.
///
/// Source: ONNX operators, *GlobalAveragePool* and *GlobalMaxPool*, opsets 1 and 22.
struct GlobalPool: Operator {
  private let kind: Reduction.Kind

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(1...1)
    kind = attributes.operatorType == "GlobalMaxPool" ? .max : .mean
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let input = try inputs.required(0, .real, in: program)
    let rank = try inputs.channelShape(0, in: program).count
    return [try program.reduce(input, kind, axes: [Int](2..<rank), keepsAxes: true)]
  }
}
