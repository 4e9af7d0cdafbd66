/// A layer of long short-term memory (LSTM), gates in ONNX's order i, o, f, c:
///
/// ```
///  i  = f(Wi·X + Ri·H + Pi ⊙ C  + biases)      input
///  f  = f(Wf·X + Rf·H + Pf ⊙ C  + biases)      forget; 1 − i if the two are coupled
///  c  = g(Wc·X + Rc·H           + biases)
///  C' = f ⊙ C + i ⊙ c
///  o  = f(Wo·X + Ro·H + Po ⊙ C' + biases)      output
///  H' = o ⊙ h(C')
/// ```
///
/// Source: ONNX operators, *LSTM*.
public struct LSTM: Kernel {
  /// The functions of one direction.
  public struct Activations: Hashable, Sendable {
    let gate: UnaryFunction
    let cell: UnaryFunction
    let hidden: UnaryFunction

    /// Names the functions: ONNX's f, g and h.
    public init(
      gate: UnaryFunction,
      cell: UnaryFunction,
      hidden: UnaryFunction
    ) {
      self.gate = gate
      self.cell = cell
      self.hidden = hidden
    }
  }

  /// The sizes and functions of a layer.
  public struct Geometry: Hashable, Sendable {
    /// The sizes.
    public let sizes: RecurrentSizes
    let activations: [Activations]
    let couplesInputAndForget: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: there are functions for each direction.
    public init(
      _ sizes: RecurrentSizes,
      activations: [Activations],
      couplesInputAndForget: Bool
    ) {
      precondition(activations.count == sizes.directions, "each direction has functions")
      self.sizes = sizes
      self.activations = activations
      self.couplesInputAndForget = couplesInputAndForget
    }

    /// The number of `Float`s of working memory: one for each row of the gates.
    public var scratchCount: Int { 4 * sizes.hidden }

    /// The number of multiplications by weights.
    public var multiplyAccumulates: Int64 { sizes.multiplyAccumulates(gates: 4) }
  }

  /// The places of what other recurrent layers don't have.
  public struct CellOperands: Sendable {
    let initialCell: Slot
    /// `[directions, 3 · hidden]`, in the order i, o, f.
    let peepholes: Slot
    /// The cell state after the last step.
    let cell: Slot

    /// Names the slots.
    public init(initialCell: Slot, peepholes: Slot, cell: Slot) {
      self.initialCell = initialCell
      self.peepholes = peepholes
      self.cell = cell
    }
  }

  let geometry: Geometry
  let operands: RecurrentOperands
  let cellOperands: CellOperands
  let results: RecurrentResults

  /// Binds a layer to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(
    _ geometry: Geometry,
    _ operands: RecurrentOperands,
    _ cellOperands: CellOperands,
    _ results: RecurrentResults
  ) {
    let sizes = geometry.sizes
    operands.check(sizes, gates: 4)
    results.check(sizes, scratchCount: geometry.scratchCount)
    precondition(
      cellOperands.initialCell.count(of: Float.self) == sizes.stateCount
        && cellOperands.cell.count(of: Float.self) == sizes.stateCount
        && cellOperands.peepholes.count(of: Float.self) == 3 * sizes.directions * sizes.hidden,
      "the slots have other sizes than the cells"
    )
    self.geometry = geometry
    self.operands = operands
    self.cellOperands = cellOperands
    self.results = results
  }

  /// Computes the outputs.
  ///
  /// Rows and scratch positions stay below `4 · hidden`, peepholes below `3 · hidden`: `init`
  /// checked that all of them are there.
  public func run(in arena: inout Arena) {
    let sizes = geometry.sizes
    let hidden = sizes.hidden
    let gates = unsafe arena.target(results.scratch, as: Float.self)
    let cells = unsafe arena.target(cellOperands.cell, as: Float.self)
    let initial = unsafe arena.source(cellOperands.initialCell, as: Float.self)
    let allPeepholes = unsafe arena.source(cellOperands.peepholes, as: Float.self)
    unsafe cells.update(from: initial, count: sizes.stateCount)

    unsafe sizes.forEachStep(gates: 4, operands, results, in: &arena) { step in
      for row in 0..<(4 * hidden) {
        unsafe gates[row] =
          dotProduct(step.weights + row * sizes.inputs, step.input, count: sizes.inputs)
          + dotProduct(step.recurrence + row * hidden, step.state, count: hidden)
          + (step.bias[row] + step.bias[4 * hidden + row])
      }
      let activations = geometry.activations[unsafe step.direction]
      let peepholes = unsafe allPeepholes + step.direction * 3 * hidden
      let state = unsafe cells + step.stateStart
      for unit in 0..<hidden {
        let memory = unsafe state[unit]
        let inputGate = unsafe activations.gate(
          sizes.clipped(gates[unit] + peepholes[unit] * memory))
        let forgetGate =
          unsafe geometry.couplesInputAndForget
          ? 1 - inputGate
          : activations.gate(
            sizes.clipped(gates[2 * hidden + unit] + peepholes[2 * hidden + unit] * memory))
        let candidate = unsafe activations.cell(sizes.clipped(gates[3 * hidden + unit]))
        let next = forgetGate * memory + inputGate * candidate
        let outputGate = unsafe activations.gate(
          sizes.clipped(gates[hidden + unit] + peepholes[hidden + unit] * next))
        unsafe state[unit] = next
        unsafe step.state[unit] = outputGate * activations.hidden(next)
      }
    }
  }
}

extension LSTM.Geometry: KernelGeometry {
  public var name: String { "lstm" }

  /// Inputs: X, W, R, B, lengths, initial H, initial C, P. Outputs: Y, last H, last C, working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> LSTM {
    LSTM(
      self, RecurrentOperands(inputs),
      .init(initialCell: inputs[6], peepholes: inputs[7], cell: outputs[2]),
      RecurrentResults(outputs))
  }
}
