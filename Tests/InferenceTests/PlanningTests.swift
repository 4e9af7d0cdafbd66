import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct PlanningTests {
  private func summary(
    _ bytes: [UInt8], _ options: PlanningOptions = .init()
  ) throws -> PlanSummary {
    try #require(try InferenceSession(onnx: bytes, options: options).summary)
  }

  /// A constant that is reshaped and transposed before it is added.
  private var foldable: [UInt8] {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(2), .fixed(3)])
    builder.initializer("w", [6], floats: [1, 2, 3, 4, 5, 6])
    builder.initializer("shape", [2], ints: [3, -1])
    builder.node("Reshape", ["w", "shape"], ["matrix"])
    builder.node("Transpose", ["matrix"], ["transposed"])
    builder.node("Add", ["x", "transposed"], ["y"])
    builder.output("y")
    return builder.bytes
  }

  @Test func foldsConstants() throws {
    #expect(try summary(foldable).instructions.map(\.operation) == ["add"])
    var options = PlanningOptions()
    options.constantFolding = false
    #expect(
      try summary(foldable, options).instructions.map(\.operation)
        == ["strided copy", "add"])
  }

  @Test func foldingChangesNoResult() throws {
    var options = PlanningOptions()
    options.constantFolding = false
    let input = ["x": try Tensor(shape: [2, 3], [0, 0, 0, 10, 10, 10])] as [Name: Tensor]
    let folded = try InferenceSession(onnx: foldable).run(input)
    let computed = try InferenceSession(onnx: foldable, options: options).run(input)
    #expect(folded == computed)
    #expect(folded["y"]?.floats == [1, 3, 5, 12, 14, 16])
  }

  @Test func activationsShareMemory() throws {
    var builder = ModelBuilder()
    builder.input("v0", [.fixed(1024)])
    for node in 0..<10 { builder.node("Relu", ["v\(node)"], ["v\(node + 1)"]) }
    builder.output("v10")
    // Two of eleven activations are alive at any time.
    #expect(try summary(builder.bytes).arenaByteCount == 2 * 4096)
    var options = PlanningOptions()
    options.arenaReuse = false
    #expect(try summary(builder.bytes, options).arenaByteCount == 11 * 4096)
  }

  @Test func sharedMemoryKeepsWhatIsStillRead() throws {
    // x is read again by the last node; a view of it is an output, and so is a middle value.
    var builder = ModelBuilder()
    builder.input("x", [.fixed(2), .fixed(32)])
    builder.initializer("shape", [1], ints: [-1])
    builder.node("Reshape", ["x", "shape"], ["view"])
    builder.node("Relu", ["x"], ["r1"])
    builder.node("Add", ["r1", "r1"], ["r2"])
    builder.node("Add", ["r2", "r2"], ["r3"])
    builder.node("Add", ["r3", "x"], ["last"])
    for output in ["view", "r2", "last"] { builder.output(output) }
    let values = (0..<64).map { Float($0 - 20) }
    let outputs = try InferenceSession(onnx: builder.bytes)
      .run(["x": Tensor(shape: [2, 32], values)])
    #expect(outputs["view"]?.floats == values)
    #expect(outputs["r2"]?.floats == values.map { 2 * max($0, 0) })
    #expect(outputs["last"]?.floats == values.map { 4 * max($0, 0) + $0 })
  }

  @Test func countsParametersAndMultiplications() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(1), .fixed(2), .fixed(8), .fixed(8)])
    builder.initializer("w", [3, 2, 3, 3], floats: [Float](repeating: 0.5, count: 54))
    builder.initializer("b", [3], floats: [1, 2, 3])
    builder.node("Conv", ["x", "w", "b"], ["y"])
    builder.node("Conv", ["x", "w", "b"], ["z"])
    builder.output("y")
    builder.output("z")
    let nodes = try summary(builder.bytes).nodes
    #expect(nodes.map(\.parameters) == [57, 0])
    // 3 output channels, 6×6 positions, 2 input channels, 3×3 taps.
    let expected: Int64 = 3 * 36 * 2 * 9
    #expect(nodes.map(\.multiplyAccumulates) == [expected, expected])
    #expect(nodes.map(\.outputShapes) == [[[1, 3, 6, 6]], [[1, 3, 6, 6]]])
  }

  @Test func softmaxAtTheEndIsSeenThroughViews() throws {
    for (operators, isSoftmax) in [
      (["Softmax"], true), (["Softmax", "Flatten"], true), (["Relu"], false),
      (["Softmax", "Relu"], false),
      (["LogSoftmax"], false), (["Hardmax"], false),
    ] {
      var builder = ModelBuilder()
      builder.input("v0", [.fixed(1), .fixed(10)])
      for (index, name) in operators.enumerated() {
        builder.node(name, ["v\(index)"], ["v\(index + 1)"])
      }
      builder.output("v\(operators.count)")
      #expect(try summary(builder.bytes).outputs.map(\.isSoftmax) == [isSoftmax], "\(operators)")
    }
  }

  /// Over another axis, the ten values of a picture don't sum to 1.
  @Test(
    arguments: [([1, 10], 0, false), ([10, 10], 0, false), ([1, 10, 1], 2, false)]
      + [([1, 10], 1, true), ([7, 10], -1, true), ([1, 10, 1, 1], 1, true)])
  func softmaxOverAnotherAxisIsNone(shape: [Int64], axis: Int64, isSoftmax: Bool) throws {
    var builder = ModelBuilder()
    builder.input("x", shape.map { .fixed($0) })
    builder.node("Softmax", ["x"], ["y"], [("axis", .int(axis))])
    builder.output("y")
    #expect(try summary(builder.bytes).outputs.map(\.isSoftmax) == [isSoftmax])
  }

  @Test(arguments: ["constant", "edge", "reflect", "wrap"], [Int64.max, Int64.min, 1 << 40])
  func enormousPaddingsAreRefused(mode: String, padding: Int64) {
    for pads in [[0, padding], [padding, 0], [padding, padding]] {
      var builder = ModelBuilder(opset: 19)
      builder.input("x", [.fixed(4)])
      builder.initializer("pads", [2], ints: pads)
      builder.node("Pad", ["x", "pads"], ["y"], [("mode", .string(mode))])
      builder.output("y")
      let bytes = builder.bytes
      #expect(throws: SessionError.self) { try InferenceSession(onnx: bytes) }
    }
  }

  @Test func unknownAttributesAreRefused() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(1)])
    builder.node("Relu", ["x"], ["y"], [("slope", .float(0.1))], name: "odd")
    builder.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: builder.bytes) }
    #expect(
      error?.description
        == "node 0 'odd' (Relu, opset 17): unsupported attribute slope: not known in opset 17")
  }

  @Test func functionsMatterOnlyWhereTheyAreUsed() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(1)])
    builder.function("Swish", domain: "local")
    builder.node("Relu", ["x"], ["y"])
    builder.output("y")
    #expect(throws: Never.self) { try InferenceSession(onnx: builder.bytes) }
    builder.node("Swish", ["y"], ["z"], name: "own", domain: "local")
    builder.output("z")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: builder.bytes) }
    #expect(error?.issues == [.unsupported(.operatorType, .definedByModel("Swish"))])
  }

  @Test func inputsThatAreShapesArePlannedByTheirValues() throws {
    // The shape is also read as a number, and is an output itself.
    var builder = ModelBuilder()
    builder.input("x", [.symbolic("count")])
    builder.input("shape", [.fixed(2)], .int64)
    builder.initializer("one", [1], ints: [1])
    builder.node("Reshape", ["x", "shape"], ["matrix"])
    builder.node("Relu", ["matrix"], ["y"])
    builder.node("Add", ["shape", "one"], ["larger"])
    builder.node("Gather", ["x", "shape"], ["picked"])
    for output in ["y", "larger", "picked", "shape"] { builder.output(output) }
    let session = try InferenceSession(onnx: builder.bytes)
    #expect(session.summary == nil)
    var workspace = session.makeWorkspace()
    for shape in [[2, 3], [3, 2]] as [[Int64]] {
      let outputs = try workspace.run([
        "x": Tensor(shape: [6], [-1, 2, 3, 4, 5, 6]),
        "shape": Tensor(shape: [2], elements: .int64(shape)),
      ])
      #expect(outputs["y"] == (try Tensor(shape: shape.map { Int($0) }, [0, 2, 3, 4, 5, 6])))
      #expect(outputs["larger"]?.elements == .int64(shape.map { $0 + 1 }))
      #expect(outputs["picked"]?.floats == shape.map { Float($0 + 1) })
      #expect(outputs["shape"]?.elements == .int64(shape))
    }
  }

  @Test func switchesAndRatiosArePlannedByTheirValues() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(2)])
    builder.input("ratio", [])
    builder.input("training", [], .bool)
    builder.node("Dropout", ["x", "ratio", "training"], ["y"])
    builder.output("y")
    let session = try InferenceSession(onnx: builder.bytes)
    func run(_ ratio: Float, _ training: Bool) throws -> [Float]? {
      try session.run([
        "x": Tensor(shape: [2], [3, 4]),
        "ratio": Tensor(shape: [], [ratio]),
        "training": Tensor(shape: [], elements: .bool([training])),
      ])["y"]?.floats
    }
    #expect(try run(0.5, false) == [3, 4])
    #expect(try run(0, true) == [3, 4])
    #expect(throws: RunError.self) { try run(0.5, true) }
  }

  @Test func aSingleInputIsNotOneOfTwo() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(1)])
    builder.input("y", [.fixed(1)])
    builder.node("Add", ["x", "y"], ["z"])
    builder.output("z")
    var workspace = try InferenceSession(onnx: builder.bytes).makeWorkspace()
    var output: [Float] = [0]
    #expect(throws: RunError.notOneInput(count: 2)) {
      var span = output.mutableSpan
      try workspace.run(([1] as [Float]).span, into: &span)
    }
  }

  @Test(arguments: [Int64(0), 29, 1000]) func otherOpsetsAreRefused(opset: Int64) throws {
    var builder = ModelBuilder(opset: opset)
    builder.input("x", [.fixed(1)])
    builder.node("Relu", ["x"], ["y"])
    builder.output("y")
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: builder.bytes) }
    #expect(error?.issues == [.unsupported(.opset, .outOfRange(opset, 1...28))])
  }
}
