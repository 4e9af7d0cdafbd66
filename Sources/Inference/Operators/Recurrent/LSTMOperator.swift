import MNISTKernels
import MNISTONNX

/// `LSTM`: inputs X, W, R and optionally B, sequence_lens, initial_h, initial_c and P; outputs Y,
/// Y_h and Y_c.
///
/// Source: ONNX operators, *LSTM*, opsets 7, 14 and 22.
struct LSTMOperator: Operator {
  private let attributes: RecurrentAttributes
  private let couplesInputAndForget: Bool

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    try attributes.expectInputs(3...8)
    self.attributes = try RecurrentAttributes(&attributes, defaults: [.sigmoid, .tanh, .tanh])
    couplesInputAndForget = try attributes.flag("input_forget")
  }

  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID] {
    var (sizes, operands) = try attributes.plan(inputs, gates: 4, in: &program)
    operands.append(
      try attributes.optional(6, of: inputs, attributes.stateShape(sizes), in: &program))
    operands.append(
      try attributes.optional(7, of: inputs, [sizes.directions, 3 * sizes.hidden], in: &program))
    let geometry = RecurrentLayer.Geometry(
      .lstm(couplesInputAndForget: couplesInputAndForget), sizes,
      activations: attributes.activations)
    let results = try program.emit(
      Operation(geometry),
      operands,
      outputs: attributes.results(sizes, states: 2, scratchCount: geometry.scratchCount)
    )
    return [results[0], results[1], results[2]]
  }
}
