/// The places of what all recurrent layers read; what a model leaves out is there as zeros, and
/// sequence lengths as the number of steps.
public struct RecurrentOperands: Sendable {
  let input: Slot
  let weights: Slot
  let recurrence: Slot
  let bias: Slot
  /// `Int32` for each sequence; a kernel takes what lies outside 0 to the number of steps for the
  /// nearer of the two.
  let lengths: Slot
  let initialHidden: Slot

  /// The slots in the order of a step's inputs: X, W, R, B, lengths, initial H.
  init(_ inputs: [Slot]) {
    self.init(
      input: inputs[0], weights: inputs[1], recurrence: inputs[2], bias: inputs[3],
      lengths: inputs[4], initialHidden: inputs[5])
  }

  /// Names the slots.
  public init(
    input: Slot,
    weights: Slot,
    recurrence: Slot,
    bias: Slot,
    lengths: Slot,
    initialHidden: Slot
  ) {
    self.input = input
    self.weights = weights
    self.recurrence = recurrence
    self.bias = bias
    self.lengths = lengths
    self.initialHidden = initialHidden
  }

  /// Traps unless the slots have the sizes of a layer with so many gates.
  func check(_ geometry: RecurrentSizes, gates: Int) {
    let rows = geometry.directions * gates * geometry.hidden
    precondition(
      input.count(of: Float.self) == geometry.steps * geometry.batch * geometry.inputs
        && weights.count(of: Float.self) == rows * geometry.inputs
        && recurrence.count(of: Float.self) == rows * geometry.hidden
        && bias.count(of: Float.self) == 2 * rows
        && lengths.count(of: Int32.self) == geometry.batch
        && initialHidden.count(of: Float.self) == geometry.stateCount,
      "the slots have other sizes than the recurrent layer"
    )
  }
}

/// The places of what all recurrent layers write.
public struct RecurrentResults: Sendable {
  /// The hidden state after each step.
  let sequence: Slot
  /// The hidden state after the last step.
  let hidden: Slot
  /// Working memory, in `Float`s.
  let scratch: Slot

  /// The slots in the order of a step's outputs: Y, last H, …, working memory.
  init(_ outputs: [Slot]) {
    self.init(sequence: outputs[0], hidden: outputs[1], scratch: outputs[outputs.count - 1])
  }

  /// Names the slots.
  public init(sequence: Slot, hidden: Slot, scratch: Slot) {
    self.sequence = sequence
    self.hidden = hidden
    self.scratch = scratch
  }

  /// Traps unless the slots have a layer's sizes.
  func check(_ geometry: RecurrentSizes, scratchCount: Int) {
    precondition(
      sequence.count(of: Float.self) == geometry.steps * geometry.stateCount
        && hidden.count(of: Float.self) == geometry.stateCount
        && scratch.count(of: Float.self) == scratchCount,
      "the slots have other sizes than the recurrent layer's results"
    )
  }
}
