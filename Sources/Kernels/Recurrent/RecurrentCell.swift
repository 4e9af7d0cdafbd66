/// What one direction of a recurrent layer reads and writes, as pointers.
///
/// Made by `forEachStep` alone, from slots whose sizes were held against the geometry: `input`
/// holds `geometry.inputs` values, `state` `geometry.hidden`, and the weights what
/// `RecurrentSizes` shows for one direction.
@unsafe struct RecurrentCell {
  let input: UnsafePointer<Float>
  let state: UnsafeMutablePointer<Float>
  let weights: UnsafePointer<Float>
  let recurrence: UnsafePointer<Float>
  let bias: UnsafePointer<Float>
  /// Where the sequence's states start in tensors of states.
  let stateStart: Int
  /// The number of the direction.
  let direction: Int
}

extension RecurrentSizes {
  /// Walks through all sequences in all directions: calls `advance` once for each step, which
  /// replaces the hidden state, and keeps the state in the results.
  ///
  /// Y is zero behind a sequence's end; a sequence of no steps leaves the initial state.
  /// The caller has checked the slots with `RecurrentOperands.check` and `RecurrentResults.check`;
  /// every start that the geometry gives for numbers in range lies within them, since steps stay
  /// below `steps`, sequences below `batch`, and directions below `directions`.
  @inline(__always)
  func forEachStep(
    gates: Int,
    _ operands: RecurrentOperands,
    _ results: RecurrentResults,
    in arena: inout Arena,
    _ advance: (RecurrentCell) -> Void
  ) {
    let input = unsafe arena.source(operands.input, as: Float.self)
    let weights = unsafe arena.source(operands.weights, as: Float.self)
    let recurrence = unsafe arena.source(operands.recurrence, as: Float.self)
    let bias = unsafe arena.source(operands.bias, as: Float.self)
    let lengths = unsafe arena.source(operands.lengths, as: Int32.self)
    let initial = unsafe arena.source(operands.initialHidden, as: Float.self)
    let output = unsafe arena.target(results.sequence, as: Float.self)
    let states = unsafe arena.target(results.hidden, as: Float.self)
    let rows = gates * hidden

    unsafe output.update(repeating: 0, count: steps * stateCount)
    unsafe states.update(from: initial, count: stateCount)
    for direction in 0..<directions {
      for sequence in 0..<batch {
        let length = unsafe min(max(Int(lengths[sequence]), 0), steps)
        let start = stateStart(sequence: sequence, direction: direction)
        let state = unsafe states + start
        for index in 0..<length {
          let step = isReversed(direction) ? length - 1 - index : index
          let cell = unsafe RecurrentCell(
            input: input + inputStart(step: step, sequence: sequence),
            state: state,
            weights: weights + direction * rows * inputs,
            recurrence: recurrence + direction * rows * hidden,
            bias: bias + direction * 2 * rows,
            stateStart: start,
            direction: direction
          )
          unsafe advance(cell)
          let target = outputStart(step: step, sequence: sequence, direction: direction)
          unsafe (output + target).update(from: state, count: hidden)
        }
      }
    }
  }
}
