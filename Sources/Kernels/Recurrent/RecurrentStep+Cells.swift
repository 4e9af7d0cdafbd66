// What each kind of layer computes in a step. All rows and scratch positions are below those that
// `RecurrentLayer.bind` has checked.

extension RecurrentStep {
  /// A layer without gates: `H' = f(W·X + R·H + biases)`.
  @inline(never)
  func rnn() {
    let hidden = unsafe sizes.hidden
    for unit in 0..<hidden {
      unsafe scratch[unit] = activation(0, of: sum(unit))
    }
    unsafe state.update(from: scratch, count: hidden)
  }

  /// A gated recurrent unit, gates in ONNX's order z, r, h:
  ///
  /// ```
  ///  z  = f(Wz·X + Rz·H + biases)          update
  ///  r  = f(Wr·X + Rr·H + biases)          reset
  ///  h  = g(Wh·X + Rh·(r ⊙ H) + biases)    or, linear before reset, g(Wh·X + r ⊙ (Rh·H + Rbh) +
  ///  Wbh) H' = (1 − z) ⊙ h + z ⊙ H
  /// ```
  @inline(never)
  func gru(isLinearBeforeReset: Bool) {
    let hidden = unsafe sizes.hidden
    let update = unsafe scratch
    let reset = unsafe update + hidden
    let kept = unsafe update + 2 * hidden
    let next = unsafe update + 3 * hidden
    // z and r are next to each other in the scratch, as in the weights.
    for row in 0..<(2 * hidden) {
      let biases = unsafe biases(row)
      let value = unsafe fromInput(row) + biases.input + (fromState(row, state) + biases.state)
      unsafe update[row] = activation(0, of: value)
    }
    for unit in 0..<hidden {
      unsafe kept[unit] = reset[unit] * state[unit]
    }
    for unit in 0..<hidden {
      let row = 2 * hidden + unit
      let biases = unsafe biases(row)
      let recurrent =
        unsafe isLinearBeforeReset
        ? reset[unit] * (fromState(row, state) + biases.state) : fromState(row, kept) + biases.state
      let value = unsafe activation(1, of: fromInput(row) + biases.input + recurrent)
      unsafe next[unit] = (1 - update[unit]) * value + update[unit] * state[unit]
    }
    unsafe state.update(from: next, count: hidden)
  }

  /// A layer of long short-term memory, gates in ONNX's order i, o, f, c:
  ///
  /// ```
  ///  i  = f(Wi·X + Ri·H + Pi ⊙ C  + biases)      input
  ///  f  = f(Wf·X + Rf·H + Pf ⊙ C  + biases)      forget; 1 − i if the two are coupled
  ///  c  = g(Wc·X + Rc·H           + biases)
  ///  C' = f ⊙ C + i ⊙ c
  ///  o  = f(Wo·X + Ro·H + Po ⊙ C' + biases)      output
  ///  H' = o ⊙ h(C')
  /// ```
  @inline(never)
  func lstm(couplesInputAndForget: Bool) {
    guard let cells = unsafe cells, let allPeepholes = unsafe peepholes else { return }
    let hidden = unsafe sizes.hidden
    let gates = unsafe scratch
    let peepholes = unsafe allPeepholes + direction * 3 * hidden
    let cell = unsafe cells + stateStart
    for row in 0..<(4 * hidden) {
      unsafe gates[row] = sum(row)
    }
    for unit in 0..<hidden {
      let memory = unsafe cell[unit]
      let input = unsafe activation(0, of: gates[unit] + peepholes[unit] * memory)
      let forget =
        unsafe couplesInputAndForget
        ? 1 - input
        : activation(0, of: gates[2 * hidden + unit] + peepholes[2 * hidden + unit] * memory)
      let candidate = unsafe activation(1, of: gates[3 * hidden + unit])
      let next = forget * memory + input * candidate
      let output = unsafe activation(
        0, of: gates[hidden + unit] + peepholes[hidden + unit] * next)
      unsafe cell[unit] = next
      unsafe state[unit] = output * activation(2)(next)
    }
  }
}
