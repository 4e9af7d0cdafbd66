// What each kind of layer computes in a step. All positions of gates are below the count that
// `RecurrentLayer.bind` has checked.

extension RecurrentStep {
  /// A layer without gates: `H' = f(W·X + R·H + biases)`.
  func rnn() {
    unsafe multiply(state, 0, count: hidden)
    unsafe addProjection(0, count: hidden)
    unsafe activate(0, 0, count: hidden)
    unsafe state.update(from: gates, count: hidden)
  }

  /// A gated recurrent unit, gates in ONNX's order z, r, h:
  ///
  /// ```
  ///  z  = f(Wz·X + Rz·H + biases)          update
  ///  r  = f(Wr·X + Rr·H + biases)          reset
  ///  h  = g(Wh·X + Rh·(r ⊙ H) + biases)    or, linear before reset,
  ///       g(Wh·X + r ⊙ (Rh·H + Rbh) + Wbh)
  ///  H' = (1 − z) ⊙ h + z ⊙ H
  /// ```
  func gru(isLinearBeforeReset: Bool) {
    let hidden = unsafe hidden
    let (reset, next, kept) = unsafe (
      gates + hidden, gates + 2 * hidden, gates + 3 * hidden
    )
    unsafe multiply(state, 0, count: isLinearBeforeReset ? 3 * hidden : 2 * hidden)
    unsafe addProjection(0, count: 2 * hidden)
    unsafe activate(0, 0, count: 2 * hidden)
    if isLinearBeforeReset {
      for unit in 0..<hidden { unsafe next[unit] *= reset[unit] }
    } else {
      for unit in 0..<hidden { unsafe kept[unit] = reset[unit] * state[unit] }
      unsafe multiply(kept, 2 * hidden, count: hidden)
    }
    unsafe addProjection(2 * hidden, count: hidden)
    unsafe activate(1, 2 * hidden, count: hidden)
    for unit in 0..<hidden {
      let update = unsafe gates[unit]
      unsafe state[unit] = (1 - update) * next[unit] + update * state[unit]
    }
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
  func lstm(couplesInputAndForget: Bool) {
    let hidden = unsafe hidden
    let (input, output) = unsafe (gates, gates + hidden)
    let (forget, candidate) = unsafe (gates + 2 * hidden, gates + 3 * hidden)
    unsafe multiply(state, 0, count: 4 * hidden)
    unsafe addProjection(0, count: 4 * hidden)
    for unit in 0..<hidden {
      unsafe input[unit] += peepholes[unit] * memory[unit]
      unsafe forget[unit] += peepholes[2 * hidden + unit] * memory[unit]
    }
    unsafe activate(0, 0, count: hidden)
    if couplesInputAndForget {
      for unit in 0..<hidden { unsafe forget[unit] = 1 - input[unit] }
    } else {
      unsafe activate(0, 2 * hidden, count: hidden)
    }
    unsafe activate(1, 3 * hidden, count: hidden)
    for unit in 0..<hidden {
      let next = unsafe forget[unit] * memory[unit] + input[unit] * candidate[unit]
      unsafe memory[unit] = next
      unsafe output[unit] += peepholes[hidden + unit] * next
    }
    unsafe activate(0, hidden, count: hidden)
    unsafe activation(2).apply(from: memory, to: state, count: hidden)
    for unit in 0..<hidden { unsafe state[unit] *= output[unit] }
  }

  /// Adds what the step's input gives to `count` gates from `start` on.
  private func addProjection(_ start: Int, count: Int) {
    for row in start..<start + count { unsafe gates[row] += projection[row] }
  }
}
