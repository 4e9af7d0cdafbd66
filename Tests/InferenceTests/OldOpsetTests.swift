import MNISTInference
import MNISTTestSupport
import Testing

/// The meaning of operators before opset 7, for which ONNX Runtime has no kernels.
@Suite struct OldOpsetTests {
  @Test func reshapeByAttribute() throws {
    let output = try run(
      "Reshape", ["x"], [("shape", .ints([0, -1])), ("consumed_inputs", .ints([0]))], opset: 1)
    #expect(output.shape == [1, 8])
    #expect(output.floats == Self.values)
  }

  @Test(arguments: [Int64(1), 6])
  func batchNormalizationWithTestFlag(opset: Int64) throws {
    let output = try run(
      "BatchNormalization", ["x", "c", "c", "c", "c"],
      [("is_test", .int(1)), ("epsilon", .float(0))]
        + (opset < 6 ? [("consumed_inputs", .ints([0, 0, 0, 1, 1]))] : []),
      opset: opset)
    // Scale, bias, mean and variance are 1 for the first channel and 4 for the second.
    #expect(
      output.floats
        == Self.values.enumerated().map { index, x in
          index < 4 ? x : (x - 4) / 2 * 4 + 4
        })
  }

  @Test(arguments: [Int64(1), 6]) func dropoutIsTheInput(opset: Int64) throws {
    let output = try run("Dropout", ["x"], [("is_test", .int(1))], opset: opset)
    #expect(output.floats == Self.values)
  }

  @Test(arguments: ["Dropout", "BatchNormalization"])
  func trainingIsRefused(operatorType: String) throws {
    let inputs = operatorType == "Dropout" ? ["x"] : ["x", "c", "c", "c", "c"]
    let error = #expect(throws: SessionError.self) { try run(operatorType, inputs, [], opset: 6) }
    #expect(error?.issues == [.unsupported(.attribute("is_test"), .training)])
  }

  @Test func statisticsForEachPosition() throws {
    let output = try run(
      "BatchNormalization", ["x", "p", "p", "p", "p"],
      [("spatial", .int(0)), ("epsilon", .float(0))], opset: 7)
    #expect(output.floats == Self.values)
  }

  @Test(arguments: [[], [1], [2], [1, 2], [1, 2, 2]])
  func onePReluSlopeForAnyShape(shape: [Int]) throws {
    var builder = ModelBuilder(opset: 6)
    builder.input("x", shape.map { .fixed(Int64($0)) })
    builder.initializer("slope", [1], floats: [0.5])
    builder.node("PRelu", ["x", "slope"], ["y"], [])
    builder.output("y")
    let session = try InferenceSession(onnx: builder.bytes)
    let values = [Float]([-2, 4, -6, 8].prefix(shape.reduce(1, *)))
    let output = try #require(try session.run(["x": Tensor(shape: shape, values)])["y"])
    #expect(output.shape == shape)
    #expect(output.floats == values.map { $0 < 0 ? $0 / 2 : $0 })
  }

  private static let values: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]

  /// A node whose input `x` is `[1, 2, 2, 2]`; `c` has a number for each channel, `p` for each
  /// position.
  private func run(
    _ operatorType: String,
    _ inputs: [String],
    _ attributes: [(String, ModelBuilder.Value)],
    opset: Int64
  ) throws -> Tensor {
    var builder = ModelBuilder(opset: opset)
    builder.input("x", [.fixed(1), .fixed(2), .fixed(2), .fixed(2)])
    builder.initializer("c", [2], floats: [1, 4])
    builder.initializer("p", [2, 2, 2], floats: [Float](repeating: 1, count: 8))
    builder.node(operatorType, inputs, ["y"], attributes)
    builder.output("y")
    let session = try InferenceSession(onnx: builder.bytes)
    let input = try Tensor(shape: [1, 2, 2, 2], Self.values)
    return try #require(try session.run(["x": input])["y"])
  }
}
