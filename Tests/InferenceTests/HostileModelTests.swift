import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// A few bytes that ask for text, memory or time without end: each is a cause that was found in a
/// small model. `Tools/Reference/hostile.py` measures such models in a release build.
@Suite struct HostileModelTests {
  private static func summary(
    _ model: ModelBuilder, _ limits: PlanningLimits = PlanningLimits()
  ) throws -> PlanSummary {
    var options = PlanningOptions()
    options.limits = limits
    return try #require(try InferenceSession(onnx: model.bytes, options: options).summary)
  }

  // MARK: Text

  /// An operator whose second input is a list that no tensor's shape fits.
  @Test(
    arguments: [
      "Expand", "Pad", "ReduceSum", "Reshape", "Slice", "Split", "Squeeze", "Tile", "TopK",
      "Unsqueeze",
    ])
  func noMessageGrowsWithAList(operatorType: String) throws {
    for value: Int64 in [.min, -1, 0, 1, .max] {
      var model = ModelBuilder(opset: 13)
      model.input("x", [.fixed(1), .fixed(4)])
      model.constantOfShape("list", [1 << 16], .int64([value]))
      let inputs = operatorType == "Slice" ? ["x", "list", "list"] : ["x", "list"]
      model.node(operatorType, inputs, ["y"])
      model.output("y")
      let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
      #expect(error?.description.utf8.count ?? 0 < 300, "\(String(describing: error))")
    }
  }

  @Test func noMessageGrowsWithAnAttributeOrAName() throws {
    let long = String(repeating: "long", count: 50_000)
    var window = ModelBuilder()
    window.input("x", [.fixed(1), .fixed(1), .fixed(8), .fixed(8)])
    window.node(
      "MaxPool", ["x"], ["y"], [("kernel_shape", .ints([Int64](repeating: 3, count: 100_000)))],
      name: long, domain: "")
    window.output("y")
    var name = ModelBuilder()
    name.input("x", [.fixed(1)])
    name.node(long, ["x"], ["y"], name: long, domain: long)
    name.output("y")
    var value = ModelBuilder()
    value.node("Relu", [long], ["y"], name: long)
    value.output("y")
    for model in [window, name, value] {
      let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
      #expect(error?.description.utf8.count ?? 0 < 500, "\(String(describing: error))")
    }
  }

  @Test func noMessageGrowsWithTheNumberOfNodes() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1)])
    for index in 0..<1_000 {
      model.node("Unheard", ["x"], ["y\(index)"])
      model.output("y\(index)")
    }
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
    #expect(error?.issues.count == 1_000)
    let lines = error?.description.split(separator: "\n") ?? []
    #expect(lines.count == 101 && lines.last == "… and 900 more nodes")
  }

  // MARK: Memory

  /// A row that is added to a product with a whole matrix C gives a new C: 64 KiB for each node.
  @Test func newMatricesCountAsConstants() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(128), .fixed(1)])
    model.constantOfShape("B", [1, 128], .float32([0.5]))
    model.constantOfShape("C", [128, 128], .float32([0.25]))
    model.constantOfShape("row", [128], .float32([0.125]))
    for index in 0..<20 {
      model.node("Gemm", ["x", "B", "C"], ["product\(index)"])
      model.node("Add", ["product\(index)", "row"], ["y\(index)"])
      model.output("y\(index)")
    }
    var limits = PlanningLimits()
    limits.constantBytes = 5 << 16
    let summary = try Self.summary(model, limits)
    #expect(summary.constantByteCount < 6 << 16)
    // C itself and the shapes leave room for some new ones, and not for all.
    #expect((21..<40).contains(summary.instructions.count))
    #expect(try Self.summary(model).instructions.count == 20)
  }

  /// A view of a constant is no second one, whether a step reads it or the run returns it.
  @Test func viewsShareTheirConstant() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1), .fixed(64)])
    model.constantOfShape("W", [64, 64], .float32([0.5]))
    model.initializer("shape", [2], ints: [64, -1])
    for index in 0..<20 {
      model.node("Reshape", ["W", "shape"], ["view\(index)"])
      model.node("Unsqueeze", ["view\(index)", "zero"], ["y\(index)"])
      model.node("Add", ["x", "y\(index)"], ["z\(index)"])
      model.output("y\(index)")
      model.output("z\(index)")
    }
    model.initializer("zero", [1], ints: [0])
    let session = try InferenceSession(onnx: model.bytes)
    #expect(try #require(session.summary).constantByteCount < 2 * 64 * 64 * 4)
    let results = try session.run(["x": Tensor(shape: [1, 64], [Float](repeating: 1, count: 64))])
    let view = try Tensor(shape: [1, 64, 64], [Float](repeating: 0.5, count: 4096))
    #expect(results["y7"] == view)
    #expect(results["z7"]?.floats == [Float](repeating: 1.5, count: 4096))
  }

  /// What planning may not store is left to the runs.
  @Test func foldingIsLeftOutWhereConstantsAreTooLarge() throws {
    var model = ModelBuilder()
    model.constantOfShape("a", [64, 64], .float32([0.5]))
    model.node("Neg", ["a"], ["b"])
    model.node("Transpose", ["b"], ["y"])
    model.output("y")
    var limits = PlanningLimits()
    limits.constantBytes = 3 << 14
    #expect(try Self.summary(model, limits).instructions.isEmpty)
    limits.constantBytes = 2 << 14
    #expect(try Self.summary(model, limits).instructions.count == 1)
    limits.constantBytes = 1 << 14
    #expect(try Self.summary(model, limits).instructions.count == 2)
  }

  /// One value may be many outputs, each of which a run returns in memory of its own.
  @Test func resultsHaveALimit() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1024)])
    model.node("Relu", ["x"], ["y"])
    for index in 0..<10 {
      model.node("Identity", ["y"], ["y\(index)"])
      model.output("y\(index)")
    }
    var limits = PlanningLimits()
    limits.arenaBytes = 10 * 4096
    _ = try Self.summary(model, limits)
    limits.arenaBytes -= 1
    let issue = GraphIssue.resultsTooLarge(byteCount: 40960, limit: 40959)
    #expect(throws: SessionError.planning(.graph(issue))) { try Self.summary(model, limits) }
  }

  // MARK: Time

  /// Lengths whose products no number holds are refused before anything is multiplied.
  @Test(arguments: ["Conv", "ConvInteger"])
  func productsOfLengthsNeverTrap(operatorType: String) throws {
    let type: ModelBuilder.ElementCode = operatorType == "Conv" ? .float32 : .uint8
    var model = ModelBuilder()
    model.input("x", [.fixed(1024), .fixed(1), .fixed(1), .fixed(1), .fixed(1)], type)
    model.input("w", [.fixed(32), .fixed(1), .fixed(1), .fixed(1), .fixed(1)], type)
    model.node(
      operatorType, ["x", "w"], ["y"], [("pads", .ints([Int64](repeating: 32_768, count: 6)))])
    model.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: model.bytes) }
    #expect(error?.issues.first?.kind == .limitExceeded)
  }

  /// Convolutions of single pixels and products of single columns take longer than their
  /// multiplications, and subnormal numbers longer than others.
  @Test func shortLoopsCostMoreToFold() throws {
    var limits = PlanningLimits()
    limits.foldingWork = 1 << 23
    for (operatorType, x, w): (String, [Int64], [Int64]) in [
      ("Conv", [64, 64, 1, 1], [64, 64, 1, 1]), ("MatMul", [256, 256], [256, 1]),
    ] {
      var model = ModelBuilder()
      model.constantOfShape("x", x, .float32([1e-30]))
      model.constantOfShape("w", w, .float32([1e-12]))
      model.node(operatorType, ["x", "w"], ["y"])
      model.output("y")
      let summary = try Self.summary(model, limits)
      #expect(!summary.instructions.isEmpty && summary.multiplyAccumulates < 1 << 19)
    }
  }

  /// More outputs than there are don't make a longer list.
  @Test func declaredOutputsTakeNoTime() throws {
    var model = ModelBuilder(opset: 18)
    model.input("x", [.fixed(0)])
    for index in 0..<2_000 {
      model.node("Split", ["x"], ["y\(index)"], [("num_outputs", .int(1 << 20))])
      model.output("y\(index)")
    }
    #expect(try Self.summary(model).instructions.isEmpty)
  }

  /// Numbers so far apart that a division takes as many steps as their exponents differ.
  @Test func slowFunctionsCostMoreToFold() throws {
    for (operatorType, isFolded) in [("Add", true), ("Mod", false)] {
      var model = ModelBuilder()
      model.constantOfShape("first", [4096], .float64([1.7e308]))
      model.constantOfShape("second", [4096], .float64([3 * .leastNonzeroMagnitude]))
      let attributes: [(String, ModelBuilder.Value)] =
        operatorType == "Mod" ? [("fmod", .int(1))] : []
      model.node(operatorType, ["first", "second"], ["y"], attributes)
      model.output("y")
      var limits = PlanningLimits()
      limits.foldingWork = 1 << 20
      #expect(try Self.summary(model, limits).instructions.isEmpty == isFolded)
    }
  }

  @Test func powersOfAWindowCostMoreToFold() throws {
    for (power, isFolded): (Int64, Bool) in [(2, true), (65, false)] {
      var model = ModelBuilder()
      model.constantOfShape("x", [1, 1, 64, 64], .float32([0.5]))
      model.node(
        "LpPool", ["x"], ["y"], [("kernel_shape", .ints([4, 4])), ("p", .int(power))])
      model.output("y")
      var limits = PlanningLimits()
      limits.foldingWork = 1 << 22
      #expect(try Self.summary(model, limits).instructions.isEmpty == isFolded)
    }
  }

  /// Every node reads the same large constant once more.
  @Test func planningWorkHasALimit() throws {
    var product = ModelBuilder()
    product.input("x", [.fixed(1), .fixed(64)])
    product.constantOfShape("W", [64, 64], .float32([0.5]))
    for index in 0..<20 {
      product.node("Gemm", ["x", "W"], ["y\(index)"], [("alpha", .float(0.5))])
      product.output("y\(index)")
    }
    var limits = PlanningLimits()
    limits.planningWork = (20 << 14) + (1 << 17)
    let operations = Set(try Self.summary(product, limits).instructions.map(\.operation))
    #expect(operations == ["packed gemm", "matrix multiplication"])
    #expect(Set(try Self.summary(product).instructions.map(\.operation)) == ["packed gemm"])

    var gather = ModelBuilder()
    gather.input("x", [.fixed(4)])
    gather.constantOfShape("indices", [1 << 12], .int64([1]))
    for index in 0..<20 {
      gather.node("Gather", ["x", "indices"], ["y\(index)"])
      gather.output("y\(index)")
    }
    let error = #expect(throws: SessionError.self) { try Self.summary(gather, limits) }
    #expect(error?.issues.first == .limitExceeded(.planningWork(limit: limits.planningWork)))
  }

  /// Every second of many activations is freed, and none of the gaps is large enough for the next.
  @Test func lookingForGapsIsPlanningWork() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(64)])
    model.input("wide", [.fixed(128)])
    for index in 0..<300 { model.node("Relu", ["x"], ["a\(index)"]) }
    for index in stride(from: 0, to: 300, by: 2) {
      model.node("ReduceSum", ["a\(index)"], ["sum\(index)"])
      model.output("sum\(index)")
    }
    for index in 0..<300 {
      model.node("Exp", ["wide"], ["b\(index)"])
      model.output("b\(index)")
    }
    for index in stride(from: 1, to: 300, by: 2) { model.output("a\(index)") }
    _ = try Self.summary(model)
    var limits = PlanningLimits()
    // The steps alone, and a little.
    limits.planningWork = (750 << 14) + 2_000
    #expect(throws: SessionError.planning(.graph(.planningWork(limit: limits.planningWork)))) {
      try Self.summary(model, limits)
    }
  }

  /// One node may ask for very many steps.
  @Test func stepsArePlanningWork() throws {
    let parts = (0..<1_000).map { "part\($0)" }
    var model = ModelBuilder(opset: 11)
    model.input("x", [.fixed(1), .fixed(1_000)])
    model.node("Split", ["x"], parts, [("axis", .int(1))])
    model.node("Concat", parts, ["y"], [("axis", .int(1))])
    model.output("y")
    var limits = PlanningLimits()
    // A little is left for places in the arena.
    limits.planningWork = (1_001 << 14) + (1 << 12)
    #expect(try Self.summary(model, limits).instructions.count == 1_001)
    limits.planningWork = (1_001 << 14) - 1
    let error = #expect(throws: SessionError.self) { try Self.summary(model, limits) }
    #expect(error?.issues == [.limitExceeded(.planningWork(limit: limits.planningWork))])
  }

  /// Parts without elements would be copied row by row.
  @Test func emptyPartsAreNotCopied() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1000), .fixed(1)])
    model.input("empty", [.fixed(1000), .fixed(0)])
    model.node(
      "Concat", ["x"] + [String](repeating: "empty", count: 5_000), ["y"], [("axis", .int(1))])
    model.node(
      "Concat", [String](repeating: "empty", count: 5_000), ["z"], [("axis", .int(0))])
    model.output("y")
    model.output("z")
    let summary = try Self.summary(model)
    #expect(summary.instructions.isEmpty)
    #expect(summary.outputs.map(\.shape) == [[1000, 1], [5_000_000, 0]])
  }

  /// What a run would take is known before.
  @Test func runsHaveALimit() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(64), .fixed(64)])
    model.node("MatMul", ["x", "x"], ["y"])
    model.output("y")
    let summary = try Self.summary(model)
    #expect(summary.multiplyAccumulates == 64 * 64 * 64)
    #expect(summary.work >= 64 * 64 * 64)
    var limits = PlanningLimits()
    limits.runWork = summary.work
    _ = try Self.summary(model, limits)
    limits.runWork -= 1
    #expect(
      throws: SessionError.planning(
        .graph(.runWork(summary.work, limit: limits.runWork)))
    ) { try Self.summary(model, limits) }
  }
}
