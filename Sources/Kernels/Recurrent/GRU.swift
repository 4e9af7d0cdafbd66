/// A gated recurrent unit (GRU), gates in ONNX's order z, r, h:
///
/// ```
///  z  = f(Wz·X + Rz·H + biases)          update
///  r  = f(Wr·X + Rr·H + biases)          reset
///  h  = g(Wh·X + Rh·(r ⊙ H) + biases)    or, linear before reset, g(Wh·X + r ⊙ (Rh·H + Rbh) + Wbh)
///  H' = (1 − z) ⊙ h + z ⊙ H
/// ```
///
/// Source: ONNX operators, *GRU*.
public struct GRU: Kernel {
  /// The functions of one direction.
  public struct Activations: Hashable, Sendable {
    let gate: UnaryFunction
    let hidden: UnaryFunction

    /// Names the functions: ONNX's f and g.
    public init(gate: UnaryFunction, hidden: UnaryFunction) {
      self.gate = gate
      self.hidden = hidden
    }
  }

  /// The sizes and functions of a layer.
  public struct Geometry: Hashable, Sendable {
    /// The sizes.
    public let sizes: RecurrentSizes
    let activations: [Activations]
    let isLinearBeforeReset: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: there are functions for each direction.
    public init(
      _ sizes: RecurrentSizes,
      activations: [Activations],
      isLinearBeforeReset: Bool
    ) {
      precondition(activations.count == sizes.directions, "each direction has functions")
      self.sizes = sizes
      self.activations = activations
      self.isLinearBeforeReset = isLinearBeforeReset
    }

    /// The number of `Float`s of working memory: z, r, `r ⊙ H` and the new state.
    public var scratchCount: Int { 4 * sizes.hidden }

    /// The number of multiplications by weights.
    public var multiplyAccumulates: Int64 { sizes.multiplyAccumulates(gates: 3) }
  }

  let geometry: Geometry
  let operands: RecurrentOperands
  let results: RecurrentResults

  /// Binds a layer to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, _ operands: RecurrentOperands, _ results: RecurrentResults) {
    operands.check(geometry.sizes, gates: 3)
    results.check(geometry.sizes, scratchCount: geometry.scratchCount)
    self.geometry = geometry
    self.operands = operands
    self.results = results
  }

  /// Computes the outputs.
  ///
  /// Rows stay below `3 · hidden` and scratch positions below `4 · hidden`: `init` checked that
  /// all of them are there.
  public func run(in arena: inout Arena) {
    let sizes = geometry.sizes
    let hidden = sizes.hidden
    let update = unsafe arena.target(results.scratch, as: Float.self)
    let reset = unsafe update + hidden
    let kept = unsafe update + 2 * hidden
    let next = unsafe update + 3 * hidden
    unsafe sizes.forEachStep(gates: 3, operands, results, in: &arena) { cell in
      let activations = geometry.activations[unsafe cell.direction]
      // z and r stand next to each other in the scratch as they do in the weights.
      for row in 0..<(2 * hidden) {
        let value = unsafe fromInput(cell, row) + fromState(cell, row, cell.state)
        unsafe update[row] = activations.gate(sizes.clipped(value))
      }
      for unit in 0..<hidden {
        unsafe kept[unit] = reset[unit] * cell.state[unit]
      }
      for unit in 0..<hidden {
        let row = 2 * hidden + unit
        let recurrent =
          unsafe geometry.isLinearBeforeReset
          ? reset[unit] * fromState(cell, row, cell.state) : fromState(cell, row, kept)
        let value = unsafe activations.hidden(sizes.clipped(fromInput(cell, row) + recurrent))
        unsafe next[unit] = (1 - update[unit]) * value + update[unit] * cell.state[unit]
      }
      unsafe cell.state.update(from: next, count: hidden)
    }
  }

  /// One row of W·X with its bias.
  @inline(__always)
  private func fromInput(_ cell: RecurrentCell, _ row: Int) -> Float {
    let inputs = geometry.sizes.inputs
    return unsafe dotProduct(cell.weights + row * inputs, cell.input, count: inputs)
      + cell.bias[row]
  }

  /// One row of R·H with its bias.
  @inline(__always)
  private func fromState(
    _ cell: RecurrentCell,
    _ row: Int,
    _ state: UnsafePointer<Float>
  ) -> Float {
    let hidden = geometry.sizes.hidden
    return unsafe dotProduct(cell.recurrence + row * hidden, state, count: hidden)
      + cell.bias[3 * hidden + row]
  }
}

extension GRU.Geometry: KernelGeometry {
  public var name: String { "gru" }

  /// Inputs: X, W, R, B, lengths, initial H. Outputs: Y, last H, working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> GRU {
    GRU(self, RecurrentOperands(inputs), RecurrentResults(outputs))
  }
}
