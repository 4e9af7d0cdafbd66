/// A recurrent layer without gates: `Hₜ = f(W·Xₜ + R·Hₜ₋₁ + Wb + Rb)`.
///
/// Source: ONNX operators, *RNN*.
public struct RNN: Kernel {
  /// The sizes and functions of a layer.
  public struct Geometry: Hashable, Sendable {
    /// The sizes.
    public let sizes: RecurrentSizes
    /// f for each direction.
    let activations: [UnaryFunction]

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: there is one function for each direction.
    public init(_ sizes: RecurrentSizes, activations: [UnaryFunction]) {
      precondition(activations.count == sizes.directions, "each direction has a function")
      self.sizes = sizes
      self.activations = activations
    }

    /// The number of `Float`s of working memory.
    public var scratchCount: Int { sizes.hidden }

    /// The number of multiplications by weights.
    public var multiplyAccumulates: Int64 { sizes.multiplyAccumulates(gates: 1) }
  }

  let geometry: Geometry
  let operands: RecurrentOperands
  let results: RecurrentResults

  /// Binds a layer to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, _ operands: RecurrentOperands, _ results: RecurrentResults) {
    operands.check(geometry.sizes, gates: 1)
    results.check(geometry.sizes, scratchCount: geometry.scratchCount)
    self.geometry = geometry
    self.operands = operands
    self.results = results
  }

  /// Computes the outputs.
  ///
  /// A unit below `hidden` has a row in each matrix and one place in the scratch: `init` checked
  /// that all of them are there.
  public func run(in arena: inout Arena) {
    let sizes = geometry.sizes
    let hidden = sizes.hidden
    let scratch = unsafe arena.target(results.scratch, as: Float.self)
    unsafe sizes.forEachStep(gates: 1, operands, results, in: &arena) { cell in
      let activation = geometry.activations[unsafe cell.direction]
      for unit in 0..<hidden {
        let value =
          unsafe dotProduct(
            cell.weights + unit * sizes.inputs, cell.input, count: sizes.inputs)
          + dotProduct(cell.recurrence + unit * hidden, cell.state, count: hidden)
          + (cell.bias[unit] + cell.bias[hidden + unit])
        unsafe scratch[unit] = activation(sizes.clipped(value))
      }
      unsafe cell.state.update(from: scratch, count: hidden)
    }
  }
}

extension RNN.Geometry: KernelGeometry {
  public var name: String { "rnn" }

  /// Inputs: X, W, R, B, lengths, initial H. Outputs: Y, last H, working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> RNN {
    RNN(self, RecurrentOperands(inputs), RecurrentResults(outputs))
  }
}
