import MNISTInference
import MNISTONNX
import Synchronization
import MNISTTestSupport
import Testing

@Suite struct InferenceSessionTests {
  /// `y = Relu(x + b)` for x of [batch, 3].
  static let model: [UInt8] = {
    var builder = ModelBuilder()
    builder.input("x", [.symbolic("batch"), .fixed(3)])
    builder.initializer("b", [3], floats: [1, -2, 0.5])
    builder.node("Add", ["x", "b"], ["sum"])
    builder.node("Relu", ["sum"], ["y"])
    builder.output("y")
    return builder.bytes
  }()

  @Test func runsByName() throws {
    let session = try InferenceSession(onnx: Self.model)
    let outputs = try session.run(["x": Tensor(shape: [1, 3], [1, 1, 1])])
    #expect(outputs == ["y": try Tensor(shape: [1, 3], [2, 0, 1.5])])
  }

  @Test func describesItself() throws {
    let session = try InferenceSession(onnx: Self.model)
    #expect(session.inputs.map(\.name) == ["x"])
    #expect(session.inputs[0].shapeDescription == "[batch, 3]")
    #expect(session.outputs == ["y"])
    #expect(session.summary?.instructions.map(\.operation) == ["add", "relu"])
  }

  @Test func plansOnceForEachShape() throws {
    let plans = Mutex<[[[Int]]]>([])
    var options = PlanningOptions()
    options.didPlan = { summary in plans.withLock { $0.append(summary.inputShapes) } }
    let session = try InferenceSession(onnx: Self.model, options: options)
    var workspace = session.makeWorkspace()
    for batch in [1, 1, 2, 2, 2] {
      let values = (0..<(3 * batch)).map { Float($0) }
      let outputs = try workspace.run(["x": Tensor(shape: [batch, 3], values)])
      let expected = values.enumerated().map { max($1 + [1, -2, 0.5][$0 % 3], 0) }
      #expect(outputs["y"] == (try Tensor(shape: [batch, 3], expected)))
    }
    #expect(plans.withLock { $0 } == [[[1, 3]], [[2, 3]]])
  }

  @Test func refusesWrongInputs() throws {
    let session = try InferenceSession(onnx: Self.model)
    let good = try Tensor(shape: [1, 3], [1, 2, 3])
    #expect(throws: RunError.missingInput("x")) { try session.run([:]) }
    #expect(throws: RunError.unknownInput("z")) { try session.run(["x": good, "z": good]) }
    #expect(
      throws: RunError.typeMismatch(input: "x", expected: .float32, actual: .int64)
    ) {
      try session.run(["x": Tensor(shape: [1, 3], elements: .int64([1, 2, 3]))])
    }
    #expect(
      throws: RunError.shapeMismatch(input: "x", expected: "[batch, 3]", actual: [1, 4])
    ) {
      try session.run(["x": Tensor(shape: [1, 4], [1, 2, 3, 4])])
    }
    #expect(throws: TensorError.countMismatch(shape: [2, 2], valueCount: 3)) {
      try Tensor(shape: [2, 2], [1, 2, 3])
    }
  }

  @Test func runsOnTheCallersMemory() throws {
    let session = try InferenceSession(onnx: Self.model)
    var workspace = session.makeWorkspace()
    var output = [Float](repeating: -1, count: 3)
    for value in [Float(1), 5] {
      let input = [Float](repeating: value, count: 3)
      var span = output.mutableSpan
      try workspace.run(input.span, into: &span)
      #expect(output == [value + 1, max(value - 2, 0), value + 0.5])
    }
  }

  @Test func returnsToTheSessionsShapes() throws {
    let session = try InferenceSession(onnx: Self.model)
    var workspace = session.makeWorkspace()
    _ = try workspace.run(["x": Tensor(shape: [4, 3], [Float](repeating: 9, count: 12))])
    var output = [Float](repeating: -1, count: 3)
    var span = output.mutableSpan
    try workspace.run(([1, 2, 3] as [Float]).span, into: &span)
    #expect(output == [2, 0, 3.5])
  }

  @Test func refusesMemoryOfTheWrongLength() throws {
    let session = try InferenceSession(onnx: Self.model)
    var workspace = session.makeWorkspace()
    var short = [Float](repeating: 0, count: 2)
    let three: [Float] = [1, 2, 3]
    #expect(throws: RunError.countMismatch(of: "x", expected: 3, actual: 2)) {
      var span = short.mutableSpan
      try workspace.run([1, 2].span, into: &span)
    }
    #expect(throws: RunError.countMismatch(of: "y", expected: 3, actual: 2)) {
      var span = short.mutableSpan
      try workspace.run(three.span, into: &span)
    }
    #expect(throws: RunError.noSuchOutput(index: 1, count: 1)) {
      var span = short.mutableSpan
      try workspace.run(three.span, into: &span, output: 1)
    }
  }

  @Test func runsFromManyThreads() async throws {
    let session = try InferenceSession(onnx: Self.model)
    await withThrowingTaskGroup { group in
      for task in 0..<8 {
        group.addTask {
          var workspace = session.makeWorkspace()
          for run in 0..<50 {
            let value = Float(task * 100 + run)
            let output = try workspace.run(["x": Tensor(shape: [1, 3], [value, value, value])])
            #expect(output["y"]?.floats == [value + 1, max(value - 2, 0), value + 0.5])
          }
        }
      }
    }
  }

  /// Softmax(x·w) for x of [batch, 16]: sums long enough that a race would show.
  @Test func givesTheSameFromManyThreads() async throws {
    var builder = ModelBuilder()
    builder.input("x", [.symbolic("batch"), .fixed(16)])
    builder.initializer("w", [16, 10], floats: Self.values(160))
    builder.node("MatMul", ["x", "w"], ["logits"])
    builder.node("Softmax", ["logits"], ["y"])
    builder.output("y")
    let session = try InferenceSession(onnx: builder.bytes)
    let values = Self.values(64 * 16)
    let inputs = (0..<64).map { run in [Float](values[run * 16..<run * 16 + 16]) }

    let expected = try Self.outputs(of: session, inputs)
    #expect(Set(expected).count == inputs.count, "each input has an output of its own")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          for _ in 0..<20 {
            let outputs = try Self.outputs(of: session, inputs)
            #expect(outputs == expected)
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// Values from -½ to ½ in no order.
  private static func values(_ count: Int) -> [Float] {
    (0..<count).map { index in
      let remainder = Float(index * 37 % 1009)
      return remainder / 1009 - 0.5
    }
  }

  /// The outputs of ten values for each input, one after another in one workspace.
  private static func outputs(
    of session: InferenceSession,
    _ inputs: [[Float]]
  ) throws -> [[Float]] {
    var workspace = session.makeWorkspace()
    return try inputs.map { input in
      var output = [Float](repeating: -1, count: 10)
      var span = output.mutableSpan
      try workspace.run(input.span, into: &span)
      return output
    }
  }

  @Test func refusesTooMuchMemoryBeforeTakingIt() throws {
    var builder = ModelBuilder()
    builder.input("x", [.fixed(1 << 20), .fixed(1)])
    builder.initializer("w", [1, 1], floats: [1])
    builder.node("MatMul", ["x", "w"], ["column"])
    builder.node("Transpose", ["column"], ["row"])
    builder.node("MatMul", ["column", "row"], ["y"], name: "outer product")
    builder.output("y")
    let bytes = builder.bytes
    // 2⁴⁰ values: a model of 155 bytes asks for four terabytes.
    #expect(bytes.count < 160)
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: bytes) }
    guard case .planning(.nodes(let problems)) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(problems.map(\.issue.kind) == [.limitExceeded])
    #expect(problems.first?.node.name == "outer product")
  }

  @Test func refusesAnArenaBeyondTheLimit() throws {
    var options = PlanningOptions()
    options.limits.arenaBytes = 100
    #expect(
      throws: SessionError.planning(.graph(.arenaTooLarge(byteCount: 128, limit: 100)))
    ) {
      try InferenceSession(onnx: Self.model, options: options)
    }
  }
}
