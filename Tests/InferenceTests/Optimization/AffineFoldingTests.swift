import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct AffineFoldingTests {
  /// What follows a convolution or a product of four channels or columns.
  enum Tail: CaseIterable {
    case add, addFirst, addScalar, subtract, subtractFrom, multiply, multiplyScalar, divide
    case normalize, several

    func add(to builder: inout ModelBuilder, shape: [Int64]) {
      builder.weights("c", shape)
      builder.weights("scalar", [])
      switch self {
      case .add: builder.node("Add", ["y", "c"], ["z"])
      case .addFirst: builder.node("Add", ["c", "y"], ["z"])
      case .addScalar: builder.node("Add", ["y", "scalar"], ["z"])
      case .subtract: builder.node("Sub", ["y", "c"], ["z"])
      case .subtractFrom: builder.node("Sub", ["c", "y"], ["z"])
      case .multiply: builder.node("Mul", ["y", "c"], ["z"])
      case .multiplyScalar: builder.node("Mul", ["y", "scalar"], ["z"])
      case .divide: builder.node("Div", ["y", "c"], ["z"])
      case .normalize:
        for name in ["scale", "shift", "mean"] { builder.weights(name, [4]) }
        builder.initializer("variance", [4], floats: [0.5, 1, 2, 0.25])
        builder.node("BatchNormalization", ["y", "scale", "shift", "mean", "variance"], ["z"])
      case .several:
        builder.node("Mul", ["y", "c"], ["y1"])
        builder.node("Sub", ["y1", "scalar"], ["y2"])
        builder.node("Identity", ["y2"], ["y3"])
        builder.node("Div", ["y3", "scalar"], ["z"])
      }
      builder.output("z")
    }
  }

  /// Sums of 18 or 5 products and a bias, of numbers up to 1, each of which becomes up to 4 times
  /// as large twice and passes one more rounding in each of up to three steps.
  private static func bound(terms: Int) -> Double {
    Double(terms + 4) * Double(Float.ulpOfOne) * Double(terms + 1) * 16
  }

  @Test(arguments: Tail.allCases, [false, true])
  func foldsIntoAConvolution(_ tail: Tail, hasBias: Bool) throws {
    for group in [1, 2] as [Int64] {
      let model = SmallModel { builder in
        builder.input("x", [.fixed(2), .fixed(2), .fixed(5), .fixed(4)])
        builder.weights("w", [4, 2 / group, 3, 3])
        builder.weights("b", [4])
        builder.node(
          "Conv", hasBias ? ["x", "w", "b"] : ["x", "w"], ["y"],
          [("group", .int(group)), ("pads", .ints([1, 1, 1, 1]))])
        tail.add(to: &builder, shape: [4, 1, 1])
      }
      #expect(try model.operations() == ["convolution"])
      try model.expectEqualOutputs(without: .affineFolding, bound: Self.bound(terms: 18))
    }
  }

  @Test(arguments: Tail.allCases, [nil, [4], [3, 1], [3, 4], []] as [[Int64]?])
  func foldsIntoAProduct(_ tail: Tail, addend: [Int64]?) throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(3), .fixed(5)])
      builder.weights("w", [5, 4])
      if let addend { builder.weights("b", addend) }
      builder.node(
        "Gemm", addend == nil ? ["x", "w"] : ["x", "w", "b"], ["y"],
        [("alpha", .float(0.5)), ("beta", .float(0.75))])
      tail.add(to: &builder, shape: [4])
    }
    #expect(try model.operations() == ["matrix multiplication"])
    try model.expectEqualOutputs(without: .affineFolding, bound: Self.bound(terms: 5))
  }

  @Test func foldsIntoBatchesOfProducts() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(3), .fixed(5)])
      builder.weights("w", [5, 4])
      builder.node("MatMul", ["x", "w"], ["y"])
      Tail.several.add(to: &builder, shape: [4])
    }
    #expect(try model.operations() == ["matrix multiplication"])
    try model.expectEqualOutputs(without: .affineFolding, bound: Self.bound(terms: 5))
  }

  @Test func foldsDoubles() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(4), .fixed(4)])
      for (name, shape) in [("w", [4, 1, 3, 3]), ("c", [4, 1, 1])] as [(String, [Int64])] {
        builder.weights(name, shape)
        builder.node("Cast", [name], ["\(name)64"], [("to", .int(11))])
      }
      builder.node("Cast", ["x"], ["x64"], [("to", .int(11))])
      builder.node("Conv", ["x64", "w64"], ["y"])
      builder.node("Div", ["y", "c64"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["cast", "convolution"])
    try model.expectEqualOutputs(without: .affineFolding, bound: 1e-14)
  }

  /// A sum that nothing is known of: exact, since a product adds C last.
  @Test(arguments: [[3, 4], [4], [3, 1], [1], [1, 4]] as [[Int64]], [false, true])
  func addsWhatIsComputed(shape: [Int64], isFirst: Bool) throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(3), .fixed(5)])
      builder.input("c", shape.map { .fixed($0) })
      builder.weights("w", [5, 4])
      builder.node("MatMul", ["x", "w"], ["y"])
      builder.node("Exp", ["c"], ["e"])
      builder.node("Add", isFirst ? ["e", "y"] : ["y", "e"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["exp", "matrix multiplication"])
    try model.expectEqualOutputs(without: .affineFolding)
  }

  /// What must stay as it is: a name, the nodes after the convolution, and the operations.
  private static let refused: [(String, Nodes, [String])] = [
    (
      "two readers",
      { builder in
        builder.node("Add", ["y", "c"], ["a"])
        builder.node("Mul", ["a", "y"], ["z"])
      }, ["convolution", "add", "mul"]
    ),
    (
      "both operands",
      { $0.node("Add", ["y", "y"], ["z"]) }, ["convolution", "add"]
    ),
    (
      "an output",
      { builder in
        builder.node("Add", ["y", "c"], ["z"])
        builder.output("y")
      }, ["convolution", "add"]
    ),
    (
      "a computed operand",
      { builder in
        builder.node("Exp", ["x"], ["e"])
        builder.node("ReduceMax", ["e"], ["m"])
        builder.node("Add", ["y", "m"], ["z"])
      }, ["convolution", "exp", "reduce max", "add"]
    ),
    (
      "a value for each column",
      { builder in
        builder.weights("columns", [3])
        builder.node("Add", ["y", "columns"], ["z"])
      }, ["convolution", "add"]
    ),
    (
      "a value for each image",
      { builder in
        builder.weights("images", [4, 1, 1, 1])
        builder.node("Add", ["y", "images"], ["z"])
      }, ["convolution", "add"]
    ),
    (
      "a larger result",
      { builder in
        builder.weights("large", [1, 1, 1, 1, 1])
        builder.node("Add", ["y", "large"], ["z"])
      }, ["convolution", "add"]
    ),
    (
      "a divisor",
      { $0.node("Div", ["c", "y"], ["z"]) }, ["convolution", "div"]
    ),
    (
      "an activation between",
      { builder in
        builder.node("Relu", ["y"], ["r"])
        builder.node("Mul", ["r", "c"], ["z"])
      }, ["convolution, relu", "mul"]
    ),
  ]

  @Test(arguments: refused.indices)
  func refuses(index: Int) throws {
    let (name, tail, operations) = Self.refused[index]
    let model = SmallModel { builder in
      builder.input("x", [.fixed(4), .fixed(1), .fixed(3), .fixed(3)])
      builder.weights("w", [4, 1, 1, 1])
      builder.weights("c", [4, 1, 1])
      builder.node("Conv", ["x", "w"], ["y"])
      tail(&builder)
      builder.output("z")
    }
    #expect(try model.operations() == operations, "\(name)")
    try model.expectEqualOutputs(without: .affineFolding)
  }

  /// What one factor would change by more than rounding.
  @Test(arguments: [0, -0.0, .infinity, .nan, 1e-38] as [Float])
  func refusesFactors(factor: Float) throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(3), .fixed(3)])
      builder.weights("w", [2, 1, 1, 1])
      builder.initializer("c", [2, 1, 1], floats: [1, factor])
      builder.node("Conv", ["x", "w"], ["y"])
      builder.node("Mul", ["y", "c"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["convolution", "mul"])
  }

  @Test func refusesNormalizationsThatGiveNaN() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(3), .fixed(3)])
      builder.weights("w", [1, 1, 1, 1])
      builder.weights("p", [1])
      builder.initializer("variance", [1], floats: [-1])
      builder.node("Conv", ["x", "w"], ["y"])
      builder.node("BatchNormalization", ["y", "p", "p", "p", "variance"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["convolution", "batch normalization"])
  }

  @Test func weightsOfTwoConvolutionsStayApart() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(3), .fixed(3)])
      builder.weights("w", [1, 1, 2, 2])
      builder.weights("c", [])
      builder.node("Conv", ["x", "w"], ["y1"])
      builder.node("Conv", ["x", "w"], ["y2"])
      builder.node("Mul", ["y1", "c"], ["z1"])
      builder.node("Mul", ["z1", "y2"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["convolution", "convolution", "mul"])
    try model.expectEqualOutputs(without: .affineFolding, bound: Self.bound(terms: 4))
  }
}
