import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// A few bytes of a model can ask for constants without end; planning makes so many and no more.
@Suite struct ConstantLimitTests {
  /// So many nodes that each make 4,096 bytes of zeros, all of them added up.
  private static func zeros(_ count: Int) -> [UInt8] {
    var model = ModelBuilder()
    model.input("x", [.fixed(1024)])
    model.initializer("shape", [1], ints: [1024])
    var sum = "x"
    for index in 0..<count {
      model.node("ConstantOfShape", ["shape"], ["zeros\(index)"], name: "zeros \(index)")
      model.node("Add", [sum, "zeros\(index)"], ["sum\(index)"])
      sum = "sum\(index)"
    }
    model.output(sum)
    return model.bytes
  }

  @Test func constantsHaveALimitTogether() throws {
    var options = PlanningOptions()
    options.limits.constantBytes = 3 * 4096
    _ = try InferenceSession(onnx: Self.zeros(3), options: options)
    let error = #expect(throws: SessionError.self) {
      try InferenceSession(onnx: Self.zeros(4), options: options)
    }
    guard case .planning(.nodes(let problems)) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(problems.first?.issue.kind == .limitExceeded)
    #expect(problems.first?.node.name == "zeros 3")
  }

  /// By default, nodes that ask for 24 MiB each: the third is refused before it is made.
  @Test func theDefaultLimitHolds() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1)])
    model.initializer("shape", [1], ints: [6 << 20])
    for index in 0..<40 { model.node("ConstantOfShape", ["shape"], ["zeros\(index)"]) }
    for index in 0..<40 { model.output("zeros\(index)") }
    let bytes = model.bytes
    #expect(bytes.count < 4000)
    let error = #expect(throws: SessionError.self) { try InferenceSession(onnx: bytes) }
    let limit = NodeIssue.limitExceeded(.constantBytes(limit: 64 << 20))
    #expect(error?.issues == [NodeIssue](repeating: limit, count: 38))
  }

  /// Passes that store weights anew are left out where the limit doesn't allow them, with the same
  /// results.
  @Test func passesThatStoreWeightsCountToo() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1), .fixed(64)])
    model.constantOfShape("w", [64, 64], .float32([3]))
    model.initializer("two", [1], floats: [2])
    model.node("MatMul", ["x", "w"], ["a"])
    model.node("Mul", ["a", "two"], ["b"])
    model.node("MatMul", ["b", "w"], ["c"])
    model.node("Mul", ["c", "two"], ["y"])
    model.output("y")
    let x = try Tensor(shape: [1, 64], (0..<64).map { Float($0 % 5) })
    var results: [Tensor?] = []
    var operations: [[String]] = []
    for limit in [0, 4096 * 4, 4096 * 16] {
      // Besides the weights themselves, which are made as well.
      var options = PlanningOptions()
      options.limits.constantBytes = 4096 * 4 + limit
      let session = try InferenceSession(onnx: model.bytes, options: options)
      operations.append(try #require(session.summary).instructions.map(\.operation))
      results.append(try session.run(["x": x])["y"])
    }
    // Whole numbers: no order of summing rounds.
    #expect(results[0] == results[1] && results[0] == results[2])
    #expect(operations[0].count == 4 && operations[1].count == 3 && operations[2].count == 2)
  }

  /// What would cost too much to fold is computed by the runs, with the same result.
  @Test func foldingWorkHasALimit() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(1), .fixed(32)])
    model.constantOfShape("a", [32, 32], .float32([3]))
    model.node("MatMul", ["a", "a"], ["square"])
    model.node("MatMul", ["x", "square"], ["y"])
    model.output("y")
    var options = PlanningOptions()
    options.limits.foldingWork = 0
    let frugal = try InferenceSession(onnx: model.bytes, options: options)
    let folding = try InferenceSession(onnx: model.bytes)
    #expect(frugal.summary?.instructions.count == 2)
    #expect(folding.summary?.instructions.count == 1)
    let x = try Tensor(shape: [1, 32], (0..<32).map { Float($0) })
    #expect(try frugal.run(["x": x]) == folding.run(["x": x]))
  }
}
