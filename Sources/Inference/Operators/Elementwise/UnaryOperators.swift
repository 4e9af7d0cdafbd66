import MNISTKernels
import MNISTONNX

/// An operator that is a function of each number by itself: a line of `table`.
struct UnaryOperator: RegisteredOperator {
  let name: String
  let oldestOpset: Int64
  private let types: TypeSet
  /// The function that a node's attributes ask for.
  private let function: @Sendable (inout AttributeReader) throws(NodeIssue) -> UnaryFunction

  init(
    _ name: String,
    since oldestOpset: Int64,
    _ types: TypeSet,
    _ function: @escaping @Sendable (inout AttributeReader) throws(NodeIssue) -> UnaryFunction
  ) {
    self.name = name
    self.oldestOpset = oldestOpset
    self.types = types
    self.function = function
  }

  func load(
    _ attributes: inout AttributeReader
  ) throws(NodeIssue) -> OperatorRegistry.LoadedOperator {
    try attributes.expectOperands(1...1)
    let function = try function(&attributes)
    return { [types] (inputs, program) throws(NodeIssue) in
      let input = try inputs.required(0, types, in: program)
      let type = program.type(input)
      let geometry = UnaryElementwise.Geometry(function, type)
      return [
        try program.emit(
          Operation(geometry), [input], type: type, shape: program.shape(input))
      ]
    }
  }

  /// Sorted by the names' bytes. Each has its formula and the opsets that define it.
  ///
  /// Source: ONNX operators, under each name.
  static let table: [UnaryOperator] = [
    // |x|. Opsets 1, 6 and 13.
    UnaryOperator("Abs", since: 1, .numbers) { _ in .abs },
    // The next whole number up. Opsets 1, 6 and 13.
    UnaryOperator("Ceil", since: 1, .real) { _ in .ceil },
    // x, or alpha · (e^(x / alpha) − 1) below 0. Opsets 12 and 28.
    UnaryOperator("Celu", since: 12, .real) { (attributes) throws(NodeIssue) in
      let alpha = try attributes.float("alpha") ?? 1
      return .elu(alpha: alpha, gamma: 1, divisor: alpha)
    },
    // x, or alpha · (eˣ − 1) below 0. Opsets 1, 6 and 22.
    UnaryOperator("Elu", since: 1, .real) { (attributes) throws(NodeIssue) in
      .elu(alpha: try attributes.float("alpha") ?? 1, gamma: 1, divisor: 1)
    },
    // The error function. Opsets 9 and 13.
    UnaryOperator("Erf", since: 9, .real) { _ in .erf },
    // eˣ. Opsets 1, 6 and 13.
    UnaryOperator("Exp", since: 1, .real) { _ in .exp },
    // The next whole number down. Opsets 1, 6 and 13.
    UnaryOperator("Floor", since: 1, .real) { _ in .floor },
    // x · Φ(x) with the normal distribution Φ, or its approximation by tanh. Opset 20.
    UnaryOperator("Gelu", since: 20, .real) { (attributes) throws(NodeIssue) in
      try attributes.choice("approximate", [("none", .gelu), ("tanh", .geluTanh)])
    },
    // max(0, min(1, alpha · x + beta)). Opsets 1, 6 and 22.
    UnaryOperator("HardSigmoid", since: 1, .real) { (attributes) throws(NodeIssue) in
      .hardSigmoid(
        alpha: try attributes.float("alpha") ?? 0.2, beta: try attributes.float("beta") ?? 0.5)
    },
    // x · max(0, min(1, x / 6 + 1/2)). Opsets 14 and 22.
    UnaryOperator("HardSwish", since: 14, .real) { _ in .hardSwish },
    // x, or alpha · x below 0. Opsets 1, 6 and 16.
    UnaryOperator("LeakyRelu", since: 1, .real) { (attributes) throws(NodeIssue) in
      .leakyRelu(alpha: try attributes.float("alpha") ?? 0.01)
    },
    // The natural logarithm. Opsets 1, 6 and 13.
    UnaryOperator("Log", since: 1, .real) { _ in .log },
    // x · tanh(ln (1 + eˣ)). Opsets 18 and 22.
    UnaryOperator("Mish", since: 18, .real) { _ in .mish },
    // −x. Opsets 1, 6 and 13.
    UnaryOperator("Neg", since: 1, .signed) { _ in .neg },
    // not x. Opset 1.
    UnaryOperator("Not", since: 1, .bool) { _ in .not },
    // 1 / x. Opsets 1, 6 and 13.
    UnaryOperator("Reciprocal", since: 1, .real) { _ in .reciprocal },
    // max(x, 0). Opsets 1, 6, 13 and 14 (integers).
    UnaryOperator("Relu", since: 1, .signed) { _ in .relu },
    // The nearest whole number, halves to the even one. Opsets 11 and 22.
    UnaryOperator("Round", since: 11, .real) { _ in .round },
    // gamma · x, or gamma · alpha · (eˣ − 1) below 0. Opsets 1 (shorter defaults), 6 and 22.
    UnaryOperator("Selu", since: 1, .real) { (attributes) throws(NodeIssue) in
      let isOld = attributes.opset < 6
      return .elu(
        alpha: try attributes.float("alpha") ?? (isOld ? 1.6732 : 1.673_263_2),
        gamma: try attributes.float("gamma") ?? (isOld ? 1.0507 : 1.050_701),
        divisor: 1
      )
    },
    // 1 / (1 + e⁻ˣ). Opsets 1, 6 and 13.
    UnaryOperator("Sigmoid", since: 1, .real) { _ in .sigmoid },
    // −1, 0 or 1. Opsets 9 and 13.
    UnaryOperator("Sign", since: 9, .numbers) { _ in .sign },
    // ln (1 + eˣ). Opsets 1 and 22.
    UnaryOperator("Softplus", since: 1, .real) { _ in .softplus },
    // x / (1 + |x|). Opsets 1 and 22.
    UnaryOperator("Softsign", since: 1, .real) { _ in .softsign },
    // √x, NaN below 0. Opsets 1, 6 and 13.
    UnaryOperator("Sqrt", since: 1, .real) { _ in .sqrt },
    // x / (1 + e^(−alpha · x)). Opset 24.
    UnaryOperator("Swish", since: 24, .real) { (attributes) throws(NodeIssue) in
      .swish(alpha: try attributes.float("alpha") ?? 1)
    },
    // The hyperbolic tangent. Opsets 1, 6 and 13.
    UnaryOperator("Tanh", since: 1, .real) { _ in .tanh },
    // x above alpha, or 0. Opsets 10 and 22.
    UnaryOperator("ThresholdedRelu", since: 10, .real) { (attributes) throws(NodeIssue) in
      .thresholdedRelu(alpha: try attributes.float("alpha") ?? 1)
    },
  ]
}
