import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

@Suite struct DeadStepRemovalTests {
  /// Two transpositions that undo each other leave the first without a reader.
  @Test func leavesOutWhatNothingReads() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(3)])
      builder.node("Neg", ["x"], ["n"])
      builder.node("Transpose", ["n"], ["y"])
      builder.node("Transpose", ["y"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["neg"])
    #expect(
      try model.operations(Optimization.deadStepRemoval.without) == ["neg", "strided copy"])
    try model.expectEqualOutputs(without: .deadStepRemoval)
  }

  /// Of a recurrence one result is read; the others and its working memory aren't.
  @Test(arguments: 0..<3)
  func severalResults(read: Int) throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(4), .fixed(1), .fixed(3)])
      builder.weights("w", [1, 8, 3])
      builder.weights("r", [1, 8, 2])
      var results = ["", "", ""]
      results[read] = "z"
      builder.node("LSTM", ["x", "w", "r"], results, [("hidden_size", .int(2))])
      builder.output("z")
    }
    #expect(try model.operations().contains("lstm"))
    try model.expectEqualOutputs(without: .deadStepRemoval)
  }

  /// Long chains of what each pass looks at are planned in linear time.
  @Test(.timeLimit(.minutes(1)))
  func longChains() throws {
    for name in ["Relu", "Transpose", "Neg"] {
      let model = SmallModel { builder in
        builder.input("v0", [.fixed(1), .fixed(2), .fixed(2)])
        builder.weights("c", [])
        for index in 0..<2_000 {
          builder.node(name, ["v\(index)"], ["v\(index + 1)"])
        }
        builder.output("v2000")
      }
      #expect(try model.operations().count == (name == "Transpose" ? 0 : 2_000))
    }
  }
}
