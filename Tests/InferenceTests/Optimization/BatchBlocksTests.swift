import MNISTInference
import MNISTTestSupport
import Testing

/// Large batches, computed a few pictures at a time.
@Suite struct BatchBlocksTests {
  private static func classifier(
    _ batch: Int64, _ tail: (inout ModelBuilder) -> Void = { $0.node("Identity", ["y"], ["z"]) }
  ) -> SmallModel {
    SmallModel { builder in
      builder.input("x", [.fixed(batch), .fixed(1), .fixed(8), .fixed(8)])
      builder.weights("w", [4, 1, 3, 3])
      builder.weights("b", [4])
      builder.weights("m", [36, 5])
      builder.weights("shift", [5])
      builder.node("Conv", ["x", "w", "b"], ["c"])
      builder.node("Relu", ["c"], ["r"])
      builder.node(
        "MaxPool", ["r"], ["p"],
        [("kernel_shape", .ints([2, 2])), ("strides", .ints([2, 2]))])
      builder.node("Flatten", ["p"], ["f"])
      builder.node("MatMul", ["f", "m"], ["s"])
      builder.node("Add", ["s", "shift"], ["y"])
      tail(&builder)
      builder.output("z")
    }
  }

  /// Whole blocks, and such whose last one computes some pictures again. Sums of 36 products below 3
  /// have another order: 40 roundings of up to 2⁷.
  @Test(arguments: [32, 33, 47, 48, 50] as [Int64])
  func equalTheWholeBatch(batch: Int64) throws {
    let model = Self.classifier(batch) { $0.node("Softmax", ["y"], ["z"]) }
    let session = try InferenceSession(onnx: model.bytes)
    let summary = try #require(session.summary)
    #expect(summary.blockLength == 16)
    #expect(summary.inputShapes == [[Int(batch), 1, 8, 8]])
    #expect(summary.outputs.map(\.shape) == [[Int(batch), 5]])
    try model.expectEqualOutputs(without: .batchBlocks, bound: 40 * 0x1p-17)
  }

  /// On the caller's memory, as by name.
  @Test func runsOnTheCallersMemory() throws {
    let session = try InferenceSession(onnx: Self.classifier(50).bytes)
    var generator = SeededGenerator(seed: 1)
    let values = (0..<50 * 64).map { _ in Float.random(in: -1...1, using: &generator) }
    let named = try session.run(["x": Tensor(shape: [50, 1, 8, 8], values)])
    var workspace = session.makeWorkspace()
    var output = [Float](repeating: .nan, count: 250)
    var span = output.mutableSpan
    try workspace.run(values.span, into: &span)
    #expect(named["z"]?.floats == output)
    var short = [Float](repeating: 0, count: 80)
    #expect(throws: RunError.countMismatch(of: "z", expected: 250, actual: 80)) {
      var span = short.mutableSpan
      try workspace.run(values.span, into: &span)
    }
  }

  @Test func shortBatchesAreWhole() throws {
    let session = try InferenceSession(onnx: Self.classifier(31).bytes)
    #expect(try #require(session.summary).blockLength == nil)
  }

  /// Nodes after which a picture's result depends on the others, or on its place among them.
  private static let refused: [(String, Nodes)] = [
    ("the largest of all pictures", { $0.node("ReduceMax", ["y"], ["z"], [("axes", .ints([0]))]) }),
    ("a softmax over pictures", { $0.node("Softmax", ["y"], ["z"], [("axis", .int(0))]) }),
    ("pictures last", { $0.node("Transpose", ["y"], ["z"], [("perm", .ints([1, 0]))]) }),
    (
      "a number for each picture",
      { builder in
        builder.weights("each", [40, 1])
        builder.node("Add", ["y", "each"], ["z"])
      }
    ),
    (
      "as many rows as pictures",
      { builder in
        builder.weights("rows", [40, 5])
        builder.node("Concat", ["y", "rows"], ["z"], [("axis", .int(0))])
      }
    ),
    (
      "a range over all",
      { builder in
        builder.node("DynamicQuantizeLinear", ["y"], ["q", "step", "o"])
        builder.node("DequantizeLinear", ["q", "step", "o"], ["z"])
      }
    ),
    (
      "pictures times pictures",
      { builder in
        builder.node("Transpose", ["y"], ["t"], [("perm", .ints([1, 0]))])
        builder.node("MatMul", ["y", "t"], ["z"])
      }
    ),
    (
      "rows that a shape says in full",
      { builder in
        builder.initializer("rows", [2], ints: [40, -1])
        builder.node("Reshape", ["r", "rows"], ["v"])
        builder.node("ReduceMean", ["v"], ["z"], [("axes", .ints([1]))])
      }
    ),
    (
      "the batch's length as a number",
      { builder in
        builder.node("Shape", ["x"], ["lengths"])
        builder.initializer("first", [], ints: [0])
        builder.node("Gather", ["lengths", "first"], ["length"])
        builder.node("Cast", ["length"], ["number"], [("to", .int(1))])
        builder.node("Div", ["y", "number"], ["z"])
      }
    ),
    ("integers", { $0.node("ArgMax", ["y"], ["z"], [("axis", .int(1))]) }),
  ]

  @Test(arguments: refused.indices)
  func staysWholeWherePicturesMeet(index: Int) throws {
    let (name, tail) = Self.refused[index]
    let model = Self.classifier(40, tail)
    let summary = try #require(try InferenceSession(onnx: model.bytes).summary)
    #expect(summary.blockLength == nil, "\(name)")
  }

  /// What moves values within a picture doesn't matter.
  @Test func movesWithinPictures() throws {
    let model = Self.classifier(40) { builder in
      builder.initializer("parts", [3], ints: [-1, 5, 1])
      builder.node("Reshape", ["y", "parts"], ["v"])
      builder.node("Transpose", ["v"], ["t"], [("perm", .ints([0, 2, 1]))])
      builder.node("Concat", ["t", "t"], ["d"], [("axis", .int(2))])
      builder.node("ReduceMean", ["d"], ["z"], [("axes", .ints([2]))])
    }
    #expect(try #require(try InferenceSession(onnx: model.bytes).summary).blockLength == 16)
    try model.expectEqualOutputs(without: .batchBlocks, bound: 40 * 0x1p-17)
  }
}
