import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct NHWCLoweringTests {
  /// A convolution of `channels` channels with 3 × 3 taps, and what follows it.
  private static func convolution(
    batch: Int64 = 1,
    channels: Int64 = 4,
    outputs: Int64 = 8,
    side: Int64 = 8,
    _ attributes: [(String, ModelBuilder.Value)] = [("pads", .ints([1, 1, 1, 1]))],
    group: Int64 = 1,
    tail: Nodes
  ) -> SmallModel {
    SmallModel { builder in
      builder.input("x", [.fixed(batch), .fixed(channels), .fixed(side), .fixed(side)])
      builder.weights("w", [outputs, channels / group, 3, 3])
      builder.weights("b", [outputs])
      builder.node("Conv", ["x", "w", "b"], ["y"], attributes + [("group", .int(group))])
      tail(&builder)
      builder.output("z")
    }
  }

  private static func pooling(_ from: String, _ to: String) -> Nodes {
    {
      $0.node(
        "MaxPool", [from], [to], [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
    }
  }

  /// Sums of 36 products of numbers up to 1; Winograd's transforms cost a few bits more.
  private static let bound = 36 * 36 * 0x1p-21

  private func expect(
    _ model: SmallModel,
    _ operations: [String],
    bound: Double = bound,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try model.operations(PlanningOptions()) == operations, sourceLocation: sourceLocation)
    for optimization in Optimization.lowerings {
      try model.expectEqualOutputs(
        without: optimization, bound: bound, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [1, 3])
  func networkStaysInImages(batch: Int64) throws {
    let model = Self.convolution(batch: batch, outputs: 10) { builder in
      builder.node("Relu", ["y"], ["r"])
      Self.pooling("r", "p")(&builder)
      builder.weights("d", [160, 3])
      builder.node("Flatten", ["p"], ["f"])
      builder.node("MatMul", ["f", "d"], ["z"])
    }
    try expect(
      model,
      [
        "pack to NHWC", "winograd convolution F(4×4, 3×3), max pooling, relu",
        "packed gemm",
      ])
  }

  /// Sides that are no multiple of a tile, and an odd one whose last row no pooling reads.
  @Test(arguments: [8, 9, 11, 12], [1, 8])
  func poolingIsFused(side: Int64, channels: Int64) throws {
    let model = Self.convolution(batch: 2, channels: channels, side: side) { builder in
      Self.pooling("y", "p")(&builder)
      builder.node("Relu", ["p"], ["z"])
    }
    let operations = try model.operations(PlanningOptions())
    #expect(operations[1].hasPrefix("winograd convolution F("))
    #expect(operations[1].hasSuffix("), max pooling"))
    for optimization in Optimization.lowerings {
      try model.expectEqualOutputs(without: optimization, bound: 4 * Self.bound)
    }
  }

  @Test func preciseModeHasNoWinograd() throws {
    let model = Self.convolution { Self.pooling("y", "z")(&$0) }
    #expect(
      try model.operations(Optimization.winograd.without)
        == [
          "pack to NHWC", "NHWC convolution 3×3", "NHWC max pooling 2×2 stride 2",
          "unpack from NHWC",
        ])
  }

  /// What the small convolutions of these tests become, by their attributes.
  @Test func kernelsByCost() throws {
    func kernel(_ model: SmallModel) throws -> String {
      try model.operations(PlanningOptions())[1]
    }
    let relu: Nodes = { $0.node("Relu", ["y"], ["z"]) }
    let few = Self.convolution(channels: 3, tail: relu)
    #expect(try kernel(few) == "NHWC convolution 3×3, relu")
    let strided = Self.convolution([("strides", .ints([2, 2]))], tail: relu)
    #expect(try kernel(strided) == "NHWC convolution 3×3 stride 2, relu")
    let dilated = Self.convolution([("dilations", .ints([2, 1]))], tail: relu)
    #expect(try kernel(dilated) == "NHWC convolution 3×3, relu")
    let depthwise = Self.convolution(outputs: 4, group: 4, tail: relu)
    #expect(try kernel(depthwise) == "NHWC depthwise convolution 3×3, relu")
    let grouped = Self.convolution(channels: 8, group: 2, tail: relu)
    #expect(try kernel(grouped) == "NHWC convolution 3×3, relu")
    for model in [few, strided, dilated, depthwise, grouped] {
      try model.expectEqualOutputs(without: .nhwcKernels, bound: Self.bound)
    }
  }

  @Test func whatNoKernelComputesStays() throws {
    let relu: Nodes = { $0.node("Relu", ["y"], ["z"]) }
    // Too few outputs for a vector, and groups whose outputs don't fill vectors.
    for model in [
      Self.convolution(outputs: 3, tail: relu),
      Self.convolution(channels: 8, outputs: 6, group: 2, tail: relu),
      Self.convolution([("pads", .ints([100, 0, 0, 0]))], tail: relu),
    ] {
      #expect(try model.operations(PlanningOptions()) == ["convolution, relu"])
    }
  }

  /// What maps channels behind a convolution that only copies them, so that no plan rounds there.
  private static func map(_ node: @escaping Nodes) -> SmallModel {
    SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(4), .fixed(8), .fixed(8)])
      let copies = (0..<32).map { Float($0 % 4 == $0 / 4 % 4 ? 1 : 0) }
      builder.initializer("w", [8, 4, 1, 1], floats: copies)
      builder.node("Conv", ["x", "w"], ["y"])
      Self.pooling("y", "p")(&builder)
      node(&builder)
      builder.output("z")
    }
  }

  private func expectSameBits(_ model: SmallModel, isMap: Bool) throws {
    let operations = try model.operations(PlanningOptions())
    #expect(operations.contains { $0.hasPrefix("NHWC affine") } == isMap, "\(operations)")
    for optimization in Optimization.lowerings {
      try model.expectEqualOutputs(without: optimization)
    }
  }

  /// A product with ⅓ is rounded otherwise than a quotient by 3; one with ¼ is not.
  @Test(arguments: [(4, true), (-0.5, true), (3, false), (0.1, false)] as [(Float, Bool)])
  func quotientsAreProductsWhereThoseAreExact(divisor: Float, isMap: Bool) throws {
    let model = Self.map { builder in
      builder.initializer("d", [], floats: [divisor])
      builder.node("Div", ["p", "d"], ["z"])
    }
    try expectSameBits(model, isMap: isMap)
  }

  /// Means that are large beside what is left would cancel badly, were they part of the shift.
  @Test func normalizationSubtractsTheMeanFirst() throws {
    let model = Self.map { builder in
      builder.initializer("s", [8], floats: (1...8).map { Float($0) / 3 })
      builder.initializer("b", [8], floats: (1...8).map { Float($0) / 7 })
      builder.initializer("m", [8], floats: (1...8).map { Float($0) * 12.3 })
      builder.initializer("v", [8], floats: (1...8).map { Float($0) / 5 })
      builder.node("BatchNormalization", ["p", "s", "b", "m", "v"], ["z"])
    }
    try expectSameBits(model, isMap: true)
  }

  /// A second reader, a graph output among the images, and readers that need row-major values.
  @Test func valuesAreUnpackedForOthers() throws {
    let model = Self.convolution { builder in
      Self.pooling("y", "z")(&builder)
      builder.node("Softmax", ["y"], ["s"])
      builder.output("y")
      builder.output("s")
    }
    try expect(
      model,
      [
        "pack to NHWC", "winograd convolution F(4×4, 3×3)",
        "NHWC max pooling 2×2 stride 2", "unpack from NHWC", "softmax", "unpack from NHWC",
      ])
  }

  @Test func residualBlock() throws {
    let model = Self.convolution(outputs: 4) { builder in
      builder.node("LeakyRelu", ["y"], ["l"], [("alpha", .float(0.25))])
      builder.weights("w2", [4, 4, 3, 3])
      builder.node("Conv", ["l", "w2"], ["c"], [("pads", .ints([1, 1, 1, 1]))])
      builder.node("Add", ["c", "l"], ["a"])
      builder.node("Relu", ["a"], ["r"])
      builder.node("GlobalAveragePool", ["r"], ["z"])
    }
    let operations = try model.operations(PlanningOptions())
    #expect(
      operations == [
        "pack to NHWC", "winograd convolution F(4×4, 3×3)", "leaky relu",
        "winograd convolution F(4×4, 3×3)", "NHWC add", "relu",
        "NHWC average pooling 8×8",
      ])
    // Two convolutions in a row: the second's inputs are as large as the first's sums.
    try model.expectEqualOutputs(without: .nhwcKernels, bound: 36 * Self.bound)
  }

  /// 1 of exp(0) would get into the border and into what fills the last vector.
  @Test func functionsThatMoveZeroAreRowMajor() throws {
    let model = Self.convolution(outputs: 5) { $0.node("Sigmoid", ["y"], ["z"]) }
    try expect(
      model,
      ["pack to NHWC", "winograd convolution F(4×4, 3×3)", "unpack from NHWC", "sigmoid"])
  }

  @Test func oneDimensional() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(3), .fixed(11)])
      builder.weights("w", [6, 3, 3])
      builder.node("Conv", ["x", "w"], ["y"], [("pads", .ints([1, 2]))])
      builder.node("Relu", ["y"], ["z"])
      builder.output("z")
    }
    try expect(
      model, ["pack to NHWC", "NHWC convolution 1×3, relu", "unpack from NHWC"])
  }

  @Test func onePictureOfOneChannelIsReadAsItIs() throws {
    let model = Self.convolution(channels: 1, outputs: 4, [("strides", .ints([1, 2]))]) {
      $0.node("GlobalAveragePool", ["y"], ["z"])
    }
    try expect(model, ["NHWC convolution 3×3 stride 1×2", "NHWC average pooling 6×3"])
  }

  /// Keras models go back to channels last before they flatten.
  @Test(arguments: [1, 2])
  func transpositionsToChannelsLastAreViews(batch: Int64) throws {
    let model = Self.convolution(batch: batch) { builder in
      builder.node("Transpose", ["y"], ["t"], [("perm", .ints([0, 2, 3, 1]))])
      builder.node("Flatten", ["t"], ["f"])
      builder.weights("d", [512, 3])
      builder.node("MatMul", ["f", "d"], ["z"])
    }
    try expect(
      model, ["pack to NHWC", "winograd convolution F(4×4, 3×3)", "packed gemm"],
      bound: 512 * Self.bound)
    let others = Self.convolution(outputs: 6) {
      $0.node("Transpose", ["y"], ["z"], [("perm", .ints([0, 2, 3, 1]))])
    }
    try expect(
      others,
      ["pack to NHWC", "winograd convolution F(4×4, 3×3)", "unpack from NHWC", "strided copy"])
  }
}
