import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Values that are known only at run time, and that a node can't use.
@Suite struct RunFaultTests {
  @Test(arguments: ["Gather", "GatherElements"])
  func indicesOutOfRange(operatorType: String) throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(3)])
    model.input("indices", [.fixed(2)], .int64)
    model.node("Relu", ["x"], ["positive"])
    model.node(operatorType, ["positive", "indices"], ["y"], name: "picks")
    model.output("y")
    let session = try InferenceSession(onnx: model.bytes)
    #expect(session.summary != nil)
    var workspace = session.makeWorkspace()
    let x = try Tensor(shape: [3], [1, 2, 3])
    for index in [3, -4, .max, .min] as [Int64] {
      let indices = try Tensor(shape: [2], elements: .int64([1, index]))
      let error = #expect(throws: RunError.self) {
        try workspace.run(["x": x, "indices": indices])
      }
      guard case .indexOutOfRange(let node, index, length: 3) = error else {
        Issue.record("another error: \(String(describing: error))")
        continue
      }
      #expect(node.name == "picks")
    }
    // Nothing of that is left for the next run.
    let indices = try Tensor(shape: [2], elements: .int64([2, -3]))
    #expect(try workspace.run(["x": x, "indices": indices])["y"]?.floats == [3, 1])
  }

  /// Also on the caller's memory, where the index is computed from the input.
  @Test func computedIndices() throws {
    var model = ModelBuilder()
    model.input("x", [.fixed(2)])
    model.initializer("table", [3], floats: [10, 20, 30])
    model.node("Cast", ["x"], ["indices"], [("to", .int(7))])
    model.node("Gather", ["table", "indices"], ["y"], name: "picks")
    model.output("y")
    var workspace = try InferenceSession(onnx: model.bytes).makeWorkspace()
    var result: [Float] = [0, 0]
    func run(_ input: [Float]) throws(RunError) {
      var span = result.mutableSpan
      try workspace.run(input.span, into: &span)
    }
    let error = #expect(throws: RunError.self) { try run([1, 5]) }
    guard case .indexOutOfRange(let node, index: 5, length: 3) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(node.name == "picks")
    try run([2, -3])
    #expect(result == [30, 10])
  }

  @Test(arguments: ["RNN", "GRU", "LSTM"])
  func lengthsOfSequences(operatorType: String) throws {
    let gates: Int64 = operatorType == "RNN" ? 1 : operatorType == "GRU" ? 3 : 4
    var model = ModelBuilder()
    model.input("x", [.fixed(2), .fixed(1), .fixed(1)])
    model.input("lengths", [.fixed(1)], .int32)
    model.constantOfShape("W", [1, gates, 1], .float32([1]))
    model.node(
      operatorType, ["x", "W", "W", "", "lengths"], ["y"], [("hidden_size", .int(1))],
      name: "layer")
    model.output("y")
    let session = try InferenceSession(onnx: model.bytes)
    let x = try Tensor(shape: [2, 1, 1], [1, 1])
    for length: Int32 in [-1, 3, .max, .min] {
      let lengths = try Tensor(shape: [1], elements: .int32([length]))
      let error = #expect(throws: RunError.self) {
        try session.run(["x": x, "lengths": lengths])
      }
      guard case .sequenceLengthOutOfRange(let node, Int(length), steps: 2) = error else {
        Issue.record("another error: \(String(describing: error))")
        continue
      }
      #expect(node.name == "layer")
    }
    let lengths = try Tensor(shape: [1], elements: .int32([2]))
    #expect(throws: Never.self) { try session.run(["x": x, "lengths": lengths]) }
  }
}
