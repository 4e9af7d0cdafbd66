import MNISTInference

/// LSTM, GRU and RNN.
extension Recipe {
  static let recurrent: [Recipe] = [
    recurrence("LSTM", gates: 4, functions: 3), recurrence("GRU", gates: 3, functions: 2),
    recurrence("RNN", gates: 1, functions: 1),
  ]

  private static func recurrence(_ name: String, gates: Int, functions: Int) -> Recipe {
    Recipe(name) { generator in
      let found = generator.real(types: [.float32], rank: 3...3, upTo: 100) {
        $0.shape[2] <= 16 && max($0.shape[0], $0.shape[1]) <= 8
      }
      guard
        let input = found
          ?? (generator.chance(0.4)
            ? generator.input([generator.int(1...5), generator.int(1...3), generator.int(1...6)])
            : nil)
      else { return false }
      let isBatchFirst =
        generator.opset >= 14 && !generator.traits.isPortable && generator.chance(0.3)
      let (steps, batch) = (input.shape[isBatchFirst ? 1 : 0], input.shape[isBatchFirst ? 0 : 1])
      let hidden = generator.pick([1, 2, 3, 4, 5, 8, 16])
      let direction = generator.pick(["forward", "forward", "reverse", "bidirectional"])
      let directions = direction == "bidirectional" ? 2 : 1
      let isExact = isProjectionExact(input, isOnGrid: generator.traits.isOnGrid)
      let size = isExact ? 0.6 : 0.1
      let rows = gates * hidden

      func state() -> [Int] {
        isBatchFirst ? [batch, directions, hidden] : [directions, batch, hidden]
      }
      func maybe(_ probability: Double, _ make: (inout GraphGenerator) -> GraphValue) -> GraphValue?
      {
        generator.chance(probability) ? make(&generator) : nil
      }
      let weights = generator.weights(
        [directions, rows, input.shape[2]], .float32, in: -size...size)
      let recurrence = generator.weights([directions, rows, hidden], .float32, in: -size...size)
      let bias = maybe(0.6) { $0.weights([directions, 2 * rows], .float32, in: -0.5...0.5) }
      let lengths = maybe(0.25) { $0.weights([batch], .int32, in: 1...Double(steps)) }
      let first = maybe(0.3) { $0.weights(state(), .float32) }
      var inputs = [input, weights, recurrence, bias, lengths, first]
      if name == "LSTM" {
        inputs.append(maybe(0.3) { $0.weights(state(), .float32) })
        inputs.append(
          maybe(0.3) { $0.weights([directions, 3 * hidden], .float32, in: -size...size) })
      }

      var attributes: [GraphNode.Attribute] = []
      // ONNX Runtime needs what the shapes say anyway.
      if generator.traits.isPortable || generator.chance(0.7) {
        attributes.append(("hidden_size", .int(Int64(hidden))))
      }
      if direction != "forward" || generator.chance(0.3) {
        attributes.append(("direction", .string(direction)))
      }
      if isBatchFirst { attributes.append(("layout", .int(1))) }
      let hasOthers = isExact && generator.chance(0.3)
      if hasOthers {
        attributes += activations(functions * directions, &generator)
      }
      if isExact, generator.chance(0.15) { attributes.append(("clip", .float(1.5))) }
      if name == "LSTM", isExact, generator.chance(0.15) {
        attributes.append(("input_forget", .int(1)))
      }
      if name == "GRU", generator.chance(0.4) {
        attributes.append(("linear_before_reset", .int(1)))
      }

      // Activations that aren't bounded let states grow from step to step; nothing is computed of those.
      let most = isExact ? 1e3 : Double(steps + 2)
      let range = hasOthers ? Bounds.all(of: .float32) : Bounds(low: -most, high: most)
      let bounds =
        isExact ? range : difference(from: input, size, hidden: hidden, steps: steps, range)
      let sequence =
        isBatchFirst ? [batch, steps, directions, hidden] : [steps, directions, batch, hidden]
      var outputs: [GraphValue?] = [generator.newValue(.float32, sequence, bounds)]
      if generator.chance(0.5) {
        outputs.append(generator.newValue(.float32, state(), bounds))
        if generator.chance(0.3) { outputs[0] = nil }
      }
      if name == "LSTM", generator.chance(0.3) {
        if outputs.count == 1 { outputs.append(nil) }
        outputs.append(generator.newValue(.float32, state(), bounds))
      }
      generator.node(name, inputs, attributes, outputs: outputs)
      return true
    }
  }

  /// Other activations than the usual ones.
  private static func activations(
    _ count: Int, _ generator: inout GraphGenerator
  ) -> [GraphNode.Attribute] {
    let names = (0..<count).map { _ in
      generator.pick([
        "Sigmoid", "Tanh", "Relu", "Softsign", "HardSigmoid", "LeakyRelu", "Elu", "Softplus",
        "Affine", "ScaledTanh", "ThresholdedRelu",
      ])
    }
    // A function that has numbers takes the next ones of the lists.
    let alphas = names.compactMap { name -> Float? in
      switch name {
      case "HardSigmoid": 0.25
      case "LeakyRelu": 0.1
      case "Elu", "ThresholdedRelu": 1
      case "Affine", "ScaledTanh": 0.5
      default: nil
      }
    }
    let betas = names.compactMap { name -> Float? in
      switch name {
      case "HardSigmoid", "Affine": 0.5
      case "ScaledTanh": 0.75
      default: nil
      }
    }
    return [("activations", .strings(names))]
      + (alphas.isEmpty ? [] : [("activation_alpha", .floats(alphas))])
      + (betas.isEmpty ? [] : [("activation_beta", .floats(betas))])
  }

  /// Whether what the gates take from the input is the same in both plans: one multiplies packed weights,
  /// in another order. Weights on a grid are multiples of ¼ of at most 0.6, and biases of at most ½.
  private static func isProjectionExact(_ input: GraphValue, isOnGrid: Bool) -> Bool {
    let terms = 0.6 * Double(input.shape[2]) * input.bounds.magnitude + 0.5
    return isOnGrid
      && Bounds.sum(
        (-terms, terms), error: input.bounds.error, terms: terms,
        grid: input.bounds.grid.map { $0 + 2 }, roundings: 1, .float32
      ).isExact
  }

  /// How a difference in the input, or in what the gates take from it, grows from step to step.
  ///
  /// With sigmoid and tanh, whose slopes are ¼ and 1, gates within 1, and cells within the number of
  /// steps, a step adds at most 3 times the difference of what goes into its gates, for up to 8
  /// steps. A gate's sum changes by the weights' times the input's and the state's.
  private static func difference(
    from input: GraphValue, _ size: Double, hidden: Int, steps: Int, _ bounds: Bounds
  ) -> Bounds {
    var error = 0.0
    let terms = size * Double(input.shape[2]) * input.bounds.magnitude + 1
    let rounding = (64 + 2 * Double(input.shape[2] + 2) * terms) * ElementType.float32.unit
    for _ in 0..<steps {
      let gates =
        size * (Double(input.shape[2]) * input.bounds.error + Double(hidden + 1) * error) + rounding
      error += 4 * gates + rounding
    }
    return Bounds(low: bounds.low, high: bounds.high, error: error)
  }
}
