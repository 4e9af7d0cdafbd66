import MNISTInference
import MNISTONNX
import MNISTTestSupport
import Testing

/// Operands before opset 7, which ONNX Runtime doesn't have: lined up by attributes.
@Suite struct EarlyBroadcastTests {
  private static let values = (1...8).map { Float($0) }

  private func output(
    _ operatorType: String,
    opset: Int64,
    second: [Int64],
    _ attributes: [(String, ModelBuilder.Value)]
  ) throws -> [Float]? {
    var builder = ModelBuilder(opset: opset)
    builder.input("x", [.fixed(2), .fixed(2), .fixed(2)])
    let count = Int(second.reduce(1, *))
    builder.initializer("b", second, floats: (1...count).map { Float(10 * $0) })
    builder.node(operatorType, ["x", "b"], ["y"], attributes)
    builder.output("y")
    let session = try InferenceSession(onnx: builder.bytes)
    return try session.run(["x": Tensor(shape: [2, 2, 2], Self.values)])["y"]?.floats
  }

  @Test(arguments: [Int64(1), 5, 6]) func alignedAtAnAxis(opset: Int64) throws {
    let broadcast: [(String, ModelBuilder.Value)] = [("broadcast", .int(1))]
    #expect(
      try output("Add", opset: opset, second: [2], broadcast + [("axis", .int(0))])
        == [11, 12, 13, 14, 25, 26, 27, 28])
    #expect(
      try output("Add", opset: opset, second: [2], broadcast + [("axis", .int(1))])
        == [11, 12, 23, 24, 15, 16, 27, 28])
    #expect(
      try output("Sub", opset: opset, second: [2, 2], broadcast + [("axis", .int(0))])
        == [-9, -8, -17, -16, -25, -24, -33, -32])
    #expect(
      try output("Mul", opset: opset, second: [2], broadcast)
        == [10, 40, 30, 80, 50, 120, 70, 160])
    #expect(
      try output("Div", opset: opset, second: [1], broadcast)
        == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
  }

  @Test func equalShapesNeedNoBroadcast() throws {
    #expect(
      try output("Add", opset: 6, second: [2, 2, 2], [])
        == [11, 22, 33, 44, 55, 66, 77, 88])
  }

  @Test func consumedInputsAreAHint() throws {
    let hint: [(String, ModelBuilder.Value)] = [("consumed_inputs", .ints([0, 0]))]
    #expect(try output("Add", opset: 1, second: [2, 2, 2], hint)?.first == 11)
    #expect(throws: SessionError.self) {
      try output("Add", opset: 6, second: [2, 2, 2], hint)
    }
  }

  @Test func whatDoesNotFitIsRefused() {
    let shape = [2, 2, 2]
    for (second, attributes, reason) in [
      ([2], [], .shape([2], expected: shape)),
      ([3], [("broadcast", .int(1))], .notBroadcastableTo([3], target: shape)),
      (
        [3], [("broadcast", .int(1)), ("axis", .int(0))],
        .notBroadcastableTo([3, 1, 1], target: shape)
      ),
      (
        [1, 2, 2, 2], [("broadcast", .int(1))],
        .notBroadcastableTo([1, 2, 2, 2], target: shape)
      ),
    ] as [([Int64], [(String, ModelBuilder.Value)], NodeIssue.Reason)] {
      let error = #expect(throws: SessionError.self) {
        try output("Add", opset: 6, second: second, attributes)
      }
      #expect(error?.issues == [.invalid(.input(1), reason)])
    }
    let error = #expect(throws: SessionError.self) {
      try output(
        "Add", opset: 6, second: [2, 2], [("broadcast", .int(1)), ("axis", .int(2))])
    }
    #expect(error?.issues == [.invalid(.attribute("axis"), .axis(2, rank: 3))])
  }
}
