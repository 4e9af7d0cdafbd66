/// A layer that walks through sequences and keeps a state: RNN, GRU or LSTM.
///
/// What the gates take from the input, `X × Wᵀ` with W's biases, is a matrix product over all steps,
/// made before. What they take from the state is added here, step by step.
///
/// ```
///                 layout 0                              layout 1 (batch first)
///  X × Wᵀ + Wb    [steps, batch, directions, rows]      [batch, steps, directions, rows]
///  Y              [steps, directions, batch, hidden]    [batch, steps, directions, hidden]
///  states         [directions, batch, hidden]           [batch, directions, hidden]
///  R in panels    [directions, rows / lanes, hidden, lanes]     rows = gates · hidden
///  Rb             [directions, rows]
///  P (LSTM)       [directions, 3 · hidden], in the order i, o, f
/// ```
///
/// Source: ONNX operators, *LSTM*, *GRU* and *RNN*.
public struct RecurrentLayer: Kernel {
  /// What is computed in each step.
  public enum Cell: Sendable {
    case rnn
    case gru(isLinearBeforeReset: Bool)
    case lstm(couplesInputAndForget: Bool)
  }

  /// The sizes and functions of a layer.
  public struct Geometry: Sendable {
    /// What is computed in each step.
    public let cell: Cell
    /// The sizes.
    public let sizes: RecurrentSizes
    /// ONNX's f, g and h, as many of them as the cell has, for each direction.
    let activations: [UnaryFunction]

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: there are functions for each direction.
    public init(_ cell: Cell, _ sizes: RecurrentSizes, activations: [UnaryFunction]) {
      self.cell = cell
      self.sizes = sizes
      self.activations = activations
      precondition(
        activations.count == sizes.directions * activationCount, "each direction has functions")
    }

    /// The number of functions of one direction.
    var activationCount: Int {
      switch cell {
      case .rnn: 1
      case .gru: 2
      case .lstm: 3
      }
    }

    /// The rows of W and R in one direction: one for each gate of each unit.
    public var rows: Int {
      switch cell {
      case .rnn: sizes.hidden
      case .gru: 3 * sizes.hidden
      case .lstm: 4 * sizes.hidden
      }
    }

    /// The number of `Float`s of working memory: gates, and for a GRU the state that its reset
    /// lets through.
    public var scratchCount: Int {
      switch cell {
      case .rnn, .lstm: rows
      case .gru: rows + sizes.hidden
      }
    }
  }

  let geometry: Geometry
  let inputs: [Slot]
  let outputs: [Slot]

  /// Computes the outputs. Y is zero after a sequence's end; a sequence of no steps leaves the
  /// initial state.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry, and
  /// every start that the sizes give is in them, because steps are below `steps`, sequences below
  /// `batch`, and directions below `directions`.
  public func run(in arena: inout Arena) {
    let (sizes, rows) = (geometry.sizes, geometry.rows)
    let projection = unsafe arena.source(inputs[0], as: Float.self)
    let recurrence = unsafe arena.source(inputs[1], as: Float.self)
    let bias = unsafe arena.source(inputs[2], as: Float.self)
    let lengths = unsafe arena.source(inputs[3], as: Int32.self)
    let output = unsafe arena.target(outputs[0], as: Float.self)
    let states = unsafe arena.target(outputs[1], as: Float.self)
    let scratch = unsafe arena.target(outputs[outputs.count - 1], as: Float.self)
    unsafe output.update(repeating: 0, count: sizes.steps * sizes.stateCount)
    unsafe states.update(from: arena.source(inputs[4], as: Float.self), count: sizes.stateCount)
    // Of an RNN and a GRU never read: any memory will do.
    var (cells, peepholes) = unsafe (states, bias)
    if case .lstm = geometry.cell {
      unsafe cells = arena.target(outputs[2], as: Float.self)
      unsafe cells.update(from: arena.source(inputs[5], as: Float.self), count: sizes.stateCount)
      unsafe peepholes = arena.source(inputs[6], as: Float.self)
    }
    for direction in 0..<sizes.directions {
      for sequence in 0..<sizes.batch {
        let given = unsafe Int(lengths[sequence])
        let length = min(max(given, 0), sizes.steps)
        if length != given { arena.note(.sequenceLength(given, steps: sizes.steps)) }
        let start = sizes.stateStart(sequence: sequence, direction: direction)
        var step = unsafe RecurrentStep(
          geometry: geometry, direction: direction, projection: projection,
          recurrence: recurrence + direction * sizes.hidden * rows, bias: bias + direction * rows,
          peepholes: peepholes + direction * 3 * sizes.hidden, gates: scratch,
          state: states + start, memory: cells + start)
        for index in 0..<length {
          let number = sizes.isReversed(direction) ? length - 1 - index : index
          let position = sizes.position(step: number, sequence: sequence)
          unsafe step.projection = projection + (position * sizes.directions + direction) * rows
          switch geometry.cell {
          case .rnn: unsafe step.rnn()
          case .gru(let isLinear): unsafe step.gru(isLinearBeforeReset: isLinear)
          case .lstm(let couples): unsafe step.lstm(couplesInputAndForget: couples)
          }
          let place = sizes.outputStart(step: number, sequence: sequence, direction: direction)
          unsafe (output + place).update(from: step.state, count: sizes.hidden)
        }
      }
    }
  }
}

extension RecurrentLayer.Geometry: KernelGeometry {
  public var name: String {
    switch cell {
    case .rnn: "rnn"
    case .gru: "gru"
    case .lstm: "lstm"
    }
  }

  /// The number of multiplications by R.
  public var multiplyAccumulates: Int64 {
    saturatingProduct(sizes.directions, sizes.batch, sizes.steps, rows, sizes.hidden)
  }

  public func work(results: Int) -> Int64 {
    let activations = saturatingProduct(sizes.directions, sizes.batch, sizes.steps, rows, 64)
    return saturatingSum(multiplyAccumulates, activations)
  }

  public var expression: String {
    let cell =
      switch cell {
      case .rnn: ".rnn"
      case .gru(let isLinearBeforeReset):
        ".gru(isLinearBeforeReset: " + isLinearBeforeReset.expression + ")"
      case .lstm(let couplesInputAndForget):
        ".lstm(couplesInputAndForget: " + couplesInputAndForget.expression + ")"
      }
    var functions = ""
    for function in activations {
      functions += (functions.isEmpty ? "" : ", ") + function.expression
    }
    return "RecurrentLayer.Geometry(" + cell + ", " + sizes.expression + ", activations: ["
      + functions + "])"
  }

  /// Inputs: X × Wᵀ with W's biases, R in panels, R's biases, lengths (`Int32`; one outside 0 … steps
  /// is noted in `Arena.fault`), initial H, and for an LSTM initial C and P. What a model leaves out is
  /// there as zeros, or as full lengths. Outputs: Y, last H, for an LSTM last C, and working memory.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> RecurrentLayer {
    let allRows = sizes.directions * rows
    var operands = [
      sizes.steps * sizes.batch * allRows, allRows * sizes.hidden, allRows, sizes.batch,
      sizes.stateCount,
    ]
    var results = [sizes.steps * sizes.stateCount, sizes.stateCount, scratchCount]
    if case .lstm = cell {
      operands += [sizes.stateCount, 3 * sizes.directions * sizes.hidden]
      results.insert(sizes.stateCount, at: 2)
    }
    // All of them are `Float`s but the lengths, which are as wide.
    precondition(
      operands == inputs.map { $0.count(of: Float.self) }
        && results == outputs.map { $0.count(of: Float.self) },
      "the slots have other sizes than the recurrent layer"
    )
    return RecurrentLayer(geometry: self, inputs: inputs, outputs: outputs)
  }
}
