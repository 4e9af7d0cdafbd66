import MNISTInference
import MNISTONNX
import Synchronization
import MNISTTestSupport
import Testing

/// `InferenceSession.planned(for:)`: the same model for other shapes.
@Suite struct PlannedShapesTests {
  private static let values: [Float] = [1, 2, 3, 4, 5, 6]

  @Test func runsABatchOnTheCallersMemory() throws {
    let session = try InferenceSession(onnx: InferenceSessionTests.model)
    let batch = try session.planned(for: [[2, 3]])
    #expect(batch.summary?.inputShapes == [[2, 3]])
    #expect(batch.summary?.outputs.map(\.shape) == [[2, 3]])
    var workspace = batch.makeWorkspace()
    var output = [Float](repeating: -1, count: 6)
    var span = output.mutableSpan
    try workspace.run(Self.values.span, into: &span)
    #expect(output == [2, 0, 3.5, 5, 3, 6.5])
    #expect(session.summary?.inputShapes == [[1, 3]], "the session it came from doesn't change")
  }

  @Test func plansOnceForAllWorkspaces() throws {
    let plans = Mutex<[[[Int]]]>([])
    var options = PlanningOptions()
    options.didPlan = { summary in plans.withLock { $0.append(summary.inputShapes) } }
    let session = try InferenceSession(onnx: InferenceSessionTests.model, options: options)
    let batch = try session.planned(for: [[2, 3]])
    for _ in 0..<3 {
      var workspace = batch.makeWorkspace()
      var output = [Float](repeating: -1, count: 6)
      var span = output.mutableSpan
      try workspace.run(Self.values.span, into: &span)
      _ = try workspace.run(["x": Tensor(shape: [2, 3], Self.values)])
    }
    #expect(plans.withLock { $0 } == [[[1, 3]], [[2, 3]]])
  }

  @Test func refusesMemoryOfAnotherBatch() throws {
    let session = try InferenceSession(onnx: InferenceSessionTests.model).planned(for: [[2, 3]])
    var workspace = session.makeWorkspace()
    var output = [Float](repeating: -1, count: 3)
    #expect(throws: RunError.countMismatch(of: "x", expected: 6, actual: 3)) {
      var span = output.mutableSpan
      try workspace.run([1, 2, 3].span, into: &span)
    }
  }

  @Test(
    arguments: [
      ([], .shapeCountMismatch(expected: 1, actual: 0)),
      ([[1, 3], [1, 3]], .shapeCountMismatch(expected: 1, actual: 2)),
      ([[1, 4]], .shapeMismatch(input: "x", expected: "[batch, 3]", actual: [1, 4])),
      ([[3]], .shapeMismatch(input: "x", expected: "[batch, 3]", actual: [3])),
      ([[-1, 3]], .planning(.graph(.shapeTooLarge(of: "x", shape: [-1, 3])))),
      ([[.max, 3]], .planning(.graph(.shapeTooLarge(of: "x", shape: [.max, 3])))),
    ] as [([[Int]], RunError)]
  )
  func refusesOtherShapes(shapes: [[Int]], error: RunError) throws {
    let session = try InferenceSession(onnx: InferenceSessionTests.model)
    #expect(throws: error) { try session.planned(for: shapes) }
  }

  @Test func saysHowFarARunIs() throws {
    let session = try InferenceSession(onnx: InferenceSessionTests.model)
    var workspace = session.makeWorkspace()
    var progress: [Int] = []
    try workspace.run(([1, 2, 3] as [Float]).span) { progress.append($0) }
    #expect(progress == [Int](0...(try #require(session.summary).instructions.count)))
    #expect(throws: RunError.countMismatch(of: "x", expected: 3, actual: 2)) {
      try workspace.run(([1, 2] as [Float]).span) { progress.append($0) }
    }
  }
}
