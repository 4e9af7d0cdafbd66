import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct ActivationFusionTests {
  /// Activations, and what a convolution with them is called.
  private static let activations: [(name: String, nodes: Nodes)] = [
    ("relu", { $0.node("Relu", ["y"], ["z"]) }),
    ("clamp", { $0.node("Clip", ["y", "low", "third"], ["z"]) }),
    ("clamp", { $0.node("Clip", ["y", "low"], ["z"]) }),
    ("clamp", { $0.node("Clip", ["y", "", "third"], ["z"]) }),
    // Upside down: the upper limit wins.
    ("clamp", { $0.node("Clip", ["y", "third", "low"], ["z"]) }),
    ("clamp", { $0.node("Clip", ["y", "zero", "six"], ["z"]) }),
    ("relu", { $0.node("Max", ["y", "zero"], ["z"]) }),
  ]

  private static func constants(_ builder: inout ModelBuilder) {
    builder.initializer("low", [], floats: [-0.25])
    builder.initializer("third", [1], floats: [1 / 3])
    builder.initializer("zero", [], floats: [0])
    builder.initializer("six", [], floats: [6])
    builder.initializer("nan", [], floats: [.nan])
    builder.initializer("slopes", [2, 1, 1], floats: [0.5, 0.25])
  }

  private static func convolution(
    _ tail: (inout ModelBuilder) -> Void
  ) -> SmallModel {
    SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(1), .fixed(4), .fixed(5)])
      builder.weights("w", [2, 1, 3, 2])
      builder.weights("b", [2])
      constants(&builder)
      builder.node("Conv", ["x", "w", "b"], ["y"])
      tail(&builder)
      builder.output("z")
    }
  }

  @Test(arguments: activations.indices)
  func fusesWithConvolutions(index: Int) throws {
    let (name, tail) = Self.activations[index]
    let model = Self.convolution(tail)
    #expect(try model.operations() == ["convolution, " + name])
    try model.expectEqualOutputs(without: .activationFusion)
  }

  @Test(arguments: activations.indices)
  func fusesWithProducts(index: Int) throws {
    let (name, tail) = Self.activations[index]
    let model = SmallModel { builder in
      builder.input("x", [.fixed(3), .fixed(5)])
      builder.weights("w", [5, 4])
      builder.weights("b", [4])
      Self.constants(&builder)
      builder.node("MatMul", ["x", "w"], ["m"])
      builder.node("Add", ["m", "b"], ["y"])
      tail(&builder)
      builder.output("z")
    }
    #expect(try model.operations() == ["matrix multiplication, " + name])
    try model.expectEqualOutputs(without: .activationFusion)
  }

  /// What must stay as it is.
  private static let refused: [(String, Nodes, [String])] = [
    (
      "two readers",
      { builder in
        builder.node("Relu", ["y"], ["r"])
        builder.node("Add", ["r", "y"], ["z"])
      }, ["convolution", "relu", "add"]
    ),
    (
      "an output",
      { builder in
        builder.node("Relu", ["y"], ["z"])
        builder.output("y")
      }, ["convolution", "relu"]
    ),
    (
      "two activations",
      { builder in
        builder.node("Relu", ["y"], ["r"])
        builder.node("LeakyRelu", ["r"], ["z"])
      }, ["convolution, relu", "leaky relu"]
    ),
    (
      "what no clamp does",
      { $0.node("LeakyRelu", ["y"], ["z"], [("alpha", .float(0.3))]) },
      ["convolution", "leaky relu"]
    ),
    (
      "a single slope, which is LeakyRelu's",
      { $0.node("PRelu", ["y", "third"], ["z"]) }, ["convolution", "leaky relu"]
    ),
    (
      "a slope for each channel",
      { $0.node("PRelu", ["y", "slopes"], ["z"]) },
      ["convolution", "prelu"]
    ),
    (
      "a limit that is no number",
      { $0.node("Max", ["y", "nan"], ["z"]) }, ["convolution", "max"]
    ),
    (
      // max(0, −0) is 0, max(−0, 0) is −0.
      "a limit in front",
      { $0.node("Max", ["zero", "y"], ["z"]) }, ["convolution", "max"]
    ),
    (
      "a computed limit",
      { builder in
        builder.node("ReduceMin", ["x"], ["m"], [("keepdims", .int(0))])
        builder.node("Clip", ["y", "m"], ["z"])
      }, ["convolution", "reduce min", "max", "min"]
    ),
    (
      "another function",
      { $0.node("Tanh", ["y"], ["z"]) }, ["convolution", "tanh"]
    ),
  ]

  @Test(arguments: refused.indices)
  func refuses(index: Int) throws {
    let (name, tail, operations) = Self.refused[index]
    let model = Self.convolution(tail)
    #expect(try model.operations() == operations, "\(name)")
    try model.expectEqualOutputs(without: .activationFusion)
  }
}
