import MNISTKernels
import MNISTONNX

/// `GRU`: inputs X, W, R and optionally B, sequence_lens and initial_h; outputs Y and Y_h.
///
/// Source: ONNX operators, *GRU*, opsets 7, 14 and 22.
struct GRUOperator: Operator {
  private let attributes: RecurrentAttributes
  private let isLinearBeforeReset: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...6)
    self.attributes = try RecurrentAttributes(&attributes, defaults: [.sigmoid, .tanh])
    isLinearBeforeReset = try attributes.int("linear_before_reset") ?? 0 != 0
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    let (sizes, operands) = try attributes.plan(inputs, gates: 3, in: &program)
    let geometry = RecurrentLayer.Geometry(
      .gru(isLinearBeforeReset: isLinearBeforeReset), sizes, activations: attributes.activations)
    let results = try program.emit(
      Operation(geometry),
      operands,
      outputs: attributes.results(sizes, states: 1, scratchCount: geometry.scratchCount)
    )
    return [results[0], results[1]]
  }
}
