import MNISTKernels
import MNISTONNX

/// The attributes that LSTM, GRU and RNN share.
///
/// Source: ONNX operators, *LSTM*, opsets 7, 14 (layout) and 22, which differ in types alone.
struct RecurrentAttributes: Sendable {
  /// The functions: ONNX's list, or the defaults; so many for each direction.
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
    let direction = try attributes.string("direction") ?? "forward"
    if direction == "forward" {
      self.direction = .forward
    } else if direction == "reverse" {
      self.direction = .reverse
    } else if direction == "bidirectional" {
      self.direction = .bidirectional
    } else {
      throw .invalid(.attribute("direction"), "'" + direction.description + "' is no direction")
    }
    isBatchFirst = attributes.opset >= 14 ? try attributes.flag("layout") : false
    let clip = try attributes.float("clip")
    if let clip, !(clip > 0) {
      throw .invalid(.attribute("clip"), "is not positive")
    }
    self.clip = clip ?? .infinity
    hiddenSize = try attributes.int("hidden_size")
    activations = try ActivationList.read(
      &attributes, defaults: defaults, directions: self.direction == .bidirectional ? 2 : 1)
  }

  /// The sizes, and the first six operands in a step's order; what is left out is zeros.
  func plan(
    _ inputs: NodeInputs,
    gates: Int,
    in program: inout Program
  ) throws(NodeIssue) -> (sizes: RecurrentSizes, operands: [ValueID]) {
    let input = try inputs.float32(0, in: program)
    let weights = try inputs.float32(1, in: program)
    let recurrence = try inputs.float32(2, in: program)
    let sizes = try sizes(
      input: program.shape(input), recurrence: program.shape(recurrence), gates: gates)
    let rows = gates * sizes.hidden
    try expect(1, [sizes.directions, rows, sizes.inputs], in: program, weights)
    try expect(2, [sizes.directions, rows, sizes.hidden], in: program, recurrence)
    let bias = try optional(3, of: inputs, [sizes.directions, 2 * rows], in: &program)
    let lengths = try lengths(inputs.optional(4), sizes, in: &program)
    let hidden = try optional(5, of: inputs, stateShape(sizes), in: &program)
    return (sizes, [input, weights, recurrence, bias, lengths, hidden])
  }

  private func sizes(
    input: [Int],
    recurrence: [Int],
    gates: Int
  ) throws(NodeIssue) -> RecurrentSizes {
    guard input.count == 3, input[2] > 0 else {
      throw .invalid(
        .input(0), "shape " + shapeText(input) + " is no sequence: three axes are needed")
    }
    guard recurrence.count == 3, recurrence[2] > 0 else {
      throw .invalid(.input(2), "shape " + shapeText(recurrence) + " has no hidden size")
    }
    let hidden = recurrence[2]
    if let hiddenSize, hiddenSize != Int64(hidden) {
      throw .invalid(
        .attribute("hidden_size"),
        String(hiddenSize) + ", but R of shape " + shapeText(recurrence) + " has "
          + String(hidden)
      )
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

  private func expect(
    _ index: Int,
    _ expected: [Int],
    in program: borrowing Program,
    _ value: ValueID
  ) throws(NodeIssue) {
    guard program.shape(value) == expected else {
      throw .invalid(
        .input(index),
        "shape " + shapeText(program.shape(value)) + ", not " + shapeText(expected)
      )
    }
  }

  /// An operand that is zeros if it is left out.
  func optional(
    _ index: Int,
    of inputs: NodeInputs,
    _ shape: [Int],
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard let value = try inputs.optionalFloat32(index, in: program) else {
      try program.reserveConstant(shape, .float32)
      let zeros = [Float](repeating: 0, count: Tensor.elementCount(shape) ?? 0)
      return program.addConstant(Tensor(checked: shape, .float32(zeros)))
    }
    try expect(index, shape, in: program, value)
    return value
  }

  private func lengths(
    _ value: ValueID?,
    _ sizes: RecurrentSizes,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard let value else {
      try program.reserveConstant([sizes.batch], .int32)
      guard let steps = Int32(exactly: sizes.steps) else {
        throw .invalid(.input(0), String(sizes.steps) + " steps are too many")
      }
      let all = [Int32](repeating: steps, count: sizes.batch)
      return program.addConstant(Tensor(checked: [sizes.batch], .int32(all)))
    }
    guard program.type(value) == .int32 else {
      throw .invalid(.input(4), "type " + program.type(value).description + ", not int32")
    }
    try expect(4, [sizes.batch], in: program, value)
    // Lengths that are known only at run time are kept within the range by the kernel.
    if let constant = program.constant(value), case .int32(let lengths) = constant.elements {
      for length in lengths where length < 0 || Int(length) > sizes.steps {
        throw .invalid(
          .input(4),
          "a sequence of " + String(length) + " of at most " + String(sizes.steps) + " steps"
        )
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
