import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct DeadRegionRemovalTests {
  private typealias Attributes = [(String, ModelBuilder.Value)]

  /// A convolution that keeps the size of its input, and what follows it.
  private static func model(_ extents: [Int64], _ tail: Nodes) -> SmallModel {
    SmallModel { builder in
      builder.input("x", ([1, 1] + extents).map { .fixed($0) })
      builder.weights("w", [2, 1] + extents.map { _ in 3 })
      builder.weights("w2", [1, 2] + extents.map { _ in 2 })
      let pads = [Int64](repeating: 1, count: 2 * extents.count)
      builder.node("Conv", ["x", "w"], ["y"], [("pads", .ints(pads))])
      tail(&builder)
      builder.output("z")
    }
  }

  private static func window(
    _ kernel: [Int64], _ strides: [Int64], _ others: Attributes = []
  ) -> Attributes {
    [("kernel_shape", .ints(kernel)), ("strides", .ints(strides))] + others
  }

  /// What is left of the convolution's result: models, and the shapes that they compute.
  private static let cases: [(String, SmallModel, [[Int]])] = [
    (
      "as in mnist-8",
      model([14, 14]) { builder in
        builder.node("Relu", ["y"], ["r"])
        builder.node("MaxPool", ["r"], ["z"], window([3, 3], [3, 3]))
      }, [[1, 2, 12, 12], [1, 2, 4, 4]]
    ),
    (
      "one axis",
      model([14]) { $0.node("MaxPool", ["y"], ["z"], window([2], [3])) },
      [[1, 2, 14], [1, 2, 5]]
    ),
    (
      "one axis that loses its end",
      model([15]) { $0.node("AveragePool", ["y"], ["z"], window([2], [3])) },
      [[1, 2, 14], [1, 2, 5]]
    ),
    (
      "three axes",
      model([4, 5, 7]) { $0.node("MaxPool", ["y"], ["z"], window([2, 2, 3], [2, 2, 3])) },
      [[1, 2, 4, 4, 6], [1, 2, 2, 2, 2]]
    ),
    (
      "padding in front",
      model([9, 9]) { builder in
        builder.node(
          "AveragePool", ["y"], ["z"],
          window(
            [3, 3], [3, 3], [("pads", .ints([1, 2, 0, 0])), ("count_include_pad", .int(1))]))
      }, [[1, 2, 8, 7], [1, 2, 3, 3]]
    ),
    (
      "padding behind that no window reaches",
      model([14, 14]) { builder in
        builder.node(
          "AveragePool", ["y"], ["z"],
          window(
            [2, 2], [4, 4], [("pads", .ints([0, 0, 1, 1])), ("count_include_pad", .int(1))]))
      }, [[1, 2, 14, 14], [1, 2, 4, 4]]
    ),
    (
      "padding behind, not reached",
      model([12, 12]) { builder in
        builder.node(
          "AveragePool", ["y"], ["z"],
          window(
            [2, 2], [4, 4], [("pads", .ints([0, 0, 1, 1])), ("count_include_pad", .int(1))]))
      }, [[1, 2, 10, 10], [1, 2, 3, 3]]
    ),
    (
      "rounded up",
      model([14, 14]) { builder in
        builder.node(
          "AveragePool", ["y"], ["z"], window([3, 3], [3, 3], [("ceil_mode", .int(1))]))
      }, [[1, 2, 14, 14], [1, 2, 5, 5]]
    ),
    (
      "dilated",
      model([14, 14]) { builder in
        builder.node(
          "MaxPool", ["y"], ["z"], window([2, 2], [4, 5], [("dilations", .ints([3, 2]))]))
      }, [[1, 2, 12, 13], [1, 2, 3, 3]]
    ),
    (
      "functions between",
      model([14, 14]) { builder in
        builder.node("Tanh", ["y"], ["t"])
        builder.node("Exp", ["t"], ["e"])
        builder.node("MaxPool", ["e"], ["z"], window([3, 3], [3, 3]))
      }, [[1, 2, 12, 12], [1, 2, 12, 12], [1, 2, 12, 12], [1, 2, 4, 4]]
    ),
    (
      // 4 windows of 2 read 10 of 12; these 10 read 11 of the convolution's 13.
      "a chain",
      model([13, 13]) { builder in
        builder.node("Conv", ["y", "w2"], ["c"])
        builder.node("MaxPool", ["c"], ["p"], window([2, 2], [3, 3]))
        builder.node("MaxPool", ["p"], ["z"], window([3, 3], [3, 3]))
      }, [[1, 2, 9, 9], [1, 1, 8, 8], [1, 1, 3, 3], [1, 1, 1, 1]]
    ),
  ]

  @Test(arguments: cases.indices)
  func leavesOutWhatIsNotRead(index: Int) throws {
    let (name, model, shapes) = Self.cases[index]
    #expect(try model.rows().map(\.outputShape) == shapes, "\(name)")
    try model.expectEqualOutputs(without: .deadRegionRemoval)
  }

  @Test func multipliesLess() throws {
    let (_, model, _) = Self.cases[0]
    #expect(try model.rows()[0].multiplyAccumulates == 2 * 12 * 12 * 9)
    let summary = try InferenceSession(onnx: model.bytes).summary
    let node = try #require(summary?.nodes.first)
    #expect(node.multiplyAccumulates == 2 * 14 * 14 * 9)
    #expect(node.outputShapes == [[1, 2, 14, 14]])
  }

  private static let refused: [(String, Nodes)] = [
    (
      "two readers",
      { builder in
        builder.node("MaxPool", ["y"], ["p"], window([3, 3], [3, 3]))
        builder.node("ReduceMax", ["y"], ["m"])
        builder.node("Add", ["p", "m"], ["z"])
      }
    ),
    (
      "an output",
      { builder in
        builder.node("MaxPool", ["y"], ["z"], window([3, 3], [3, 3]))
        builder.output("y")
      }
    ),
    (
      "positions",
      { builder in
        builder.node("MaxPool", ["y"], ["p", "z"], window([3, 3], [3, 3]))
        builder.output("p")
      }
    ),
    (
      "another operation between",
      { builder in
        builder.node("Softmax", ["y"], ["s"])
        builder.node("MaxPool", ["s"], ["z"], window([3, 3], [3, 3]))
      }
    ),
  ]

  @Test(arguments: refused.indices)
  func refuses(index: Int) throws {
    let (name, tail) = Self.refused[index]
    let model = Self.model([14, 14], tail)
    #expect(try model.rows()[0].outputShape == [1, 2, 14, 14], "\(name)")
    try model.expectEqualOutputs(without: .deadRegionRemoval)
  }

  /// What the caller gives stays whole.
  @Test func inputsStay() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(14), .fixed(14)])
      builder.node("Tanh", ["x"], ["t"])
      builder.node("MaxPool", ["t"], ["z"], Self.window([3, 3], [3, 3]))
      builder.output("z")
    }
    #expect(try model.rows().map(\.outputShape) == [[1, 1, 14, 14], [1, 1, 4, 4]])
  }
}
