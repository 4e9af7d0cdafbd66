import MNISTKernels
import MNISTONNX

/// The attributes that LSTM, GRU and RNN share.
///
/// Source: ONNX operators, *LSTM*, opsets 7, 14 (layout) and 22, which differ only in types.
struct RecurrentAttributes: Sendable {
  /// The functions, as many for each direction.
  let activations: [UnaryFunction]
  let direction: RecurrentSizes.Direction
  private let isBatchFirst: Bool
  private let clip: Float
  private let hiddenSize: Int64?

  /// - Parameter defaults: the functions of one direction.
  init(
    _ attributes: inout AttributeReader,
    defaults: [UnaryFunction]
  ) throws(NodeIssue) {
    direction = try attributes.choice(
      "direction",
      [("forward", .forward), ("reverse", .reverse), ("bidirectional", .bidirectional)])
    isBatchFirst = attributes.opset >= 14 ? try attributes.flag("layout") : false
    clip = try attributes.float("clip") ?? .infinity
    guard clip > 0 else { throw .invalid(.attribute("clip"), .notPositive) }
    hiddenSize = try attributes.int("hidden_size")
    activations = try ActivationList.read(
      &attributes, defaults: defaults, directions: direction == .bidirectional ? 2 : 1)
  }

  /// The sizes, and the first five operands in a step's order; zeros for those that are left out.
  func plan(
    _ inputs: NodeInputs,
    gates: Int,
    in program: inout Program
  ) throws(NodeIssue) -> (sizes: RecurrentSizes, operands: [ValueID]) {
    let input = try inputs.required(0, .float32, in: program)
    let weights = try inputs.required(1, .float32, in: program)
    let recurrence = try inputs.required(2, .float32, in: program)
    let sizes = try sizes(input: program.shape(input), recurrence: program.shape(recurrence))
    let rows = gates * sizes.hidden
    try inputs.expect([sizes.directions, rows, sizes.inputs], of: weights, 1, in: program)
    try inputs.expect([sizes.directions, rows, sizes.hidden], of: recurrence, 2, in: program)
    let bias = try optional(3, of: inputs, [sizes.directions, 2 * rows], in: &program)
    let lengths = try lengths(inputs, sizes, in: &program)
    let hidden = try optional(5, of: inputs, stateShape(sizes), in: &program)
    func half(_ start: Int) throws(NodeIssue) -> ValueID {
      try program.slice(
        bias,
        [AxisRange(start: 0, count: sizes.directions), AxisRange(start: start, count: rows)])
    }
    let projection = try projection(
      of: input, by: weights, bias: half(0), sizes, rows: rows, in: &program)
    let lanes = sizes.panelLanes
    let panels = try program.transpose(
      program.view(recurrence, [sizes.directions * rows / lanes, lanes, sizes.hidden]), [0, 2, 1])
    return (sizes, [projection, panels, try half(rows), lengths, hidden])
  }

  /// What the gates of all directions take from all steps' inputs: one matrix product.
  private func projection(
    of input: ValueID,
    by weights: ValueID,
    bias: ValueID,
    _ sizes: RecurrentSizes,
    rows: Int,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let (count, columns) = (sizes.steps * sizes.batch, sizes.directions * rows)
    let product = MatrixMultiplication.Geometry(
      rows: count, depth: sizes.inputs, columns: columns,
      addend: .init(beta: 1, rowStride: 0, columnStride: 1))
    let matrix = try program.view(
      program.transpose(weights, [2, 0, 1]), [sizes.inputs, columns])
    return try program.emit(
      Operation(product),
      [
        try program.view(input, [count, sizes.inputs]), matrix,
        try program.view(bias, [1, columns]),
      ],
      shape: [count, columns])
  }

  private func sizes(input: [Int], recurrence: [Int]) throws(NodeIssue) -> RecurrentSizes {
    for (index, shape) in [(0, input), (2, recurrence)] {
      guard shape.count == 3 else { throw .invalid(.input(index), .rank(shape, expected: 3...3)) }
      guard shape[2] > 0 else { throw .invalid(.input(index), .noElements(shape)) }
    }
    let hidden = recurrence[2]
    if let hiddenSize, hiddenSize != Int64(hidden) {
      throw .invalid(
        .attribute("hidden_size"), .outOfRange(hiddenSize, Int64(hidden)...Int64(hidden)))
    }
    return RecurrentSizes(
      steps: input[isBatchFirst ? 1 : 0],
      batch: input[isBatchFirst ? 0 : 1],
      inputs: input[2],
      hidden: hidden,
      direction: direction,
      isBatchFirst: isBatchFirst,
      clip: clip
    )
  }

  /// An operand that is zeros if it is left out.
  func optional(
    _ index: Int,
    of inputs: NodeInputs,
    _ shape: [Int],
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    if inputs.optional(index) == nil { return try program.addZeros(.float32, shape) }
    let value = try inputs.required(index, .float32, in: program)
    try inputs.expect(shape, of: value, index, in: program)
    return value
  }

  /// The length of each sequence: all steps if they are left out.
  private func lengths(
    _ inputs: NodeInputs,
    _ sizes: RecurrentSizes,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard inputs.optional(4) != nil else {
      guard let steps = Int32(exactly: sizes.steps) else {
        throw .invalid(.input(0), .outOfRange(Int64(sizes.steps), 0...Int64(Int32.max)))
      }
      return try program.addConstant(.int32, [sizes.batch]) {
        .int32([Int32](repeating: steps, count: $0))
      }
    }
    let value = try inputs.required(4, .int32, in: program)
    try inputs.expect([sizes.batch], of: value, 4, in: program)
    // Lengths that are known only at run time are checked by the kernel.
    if let constant = program.constant(value), case .int32(let lengths) = constant.elements {
      try program.spend(work: Int64(constant.byteCount))
      for length in lengths where length < 0 || Int(length) > sizes.steps {
        throw .invalid(.input(4), .outOfRange(Int64(length), 0...Int64(sizes.steps)))
      }
    }
    return value
  }

  /// The shape of initial and last states.
  func stateShape(_ sizes: RecurrentSizes) -> [Int] {
    isBatchFirst
      ? [sizes.batch, sizes.directions, sizes.hidden]
      : [sizes.directions, sizes.batch, sizes.hidden]
  }

  /// Y, the last states, and the working memory.
  func results(_ sizes: RecurrentSizes, states: Int, scratchCount: Int) -> [Value] {
    let sequence =
      isBatchFirst
      ? [sizes.batch, sizes.steps, sizes.directions, sizes.hidden]
      : [sizes.steps, sizes.directions, sizes.batch, sizes.hidden]
    let state = Value(type: .float32, shape: stateShape(sizes))
    return [Value(type: .float32, shape: sequence)]
      + [Value](repeating: state, count: states)
      + [Value(type: .float32, shape: [scratchCount])]
  }
}
