import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct ViewEliminationTests {
  private static func model(_ tail: Nodes) -> SmallModel {
    SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(4), .fixed(5)])
      builder.weights("w", [1, 1, 3, 2])
      builder.node("Conv", ["x", "w"], ["y"])
      // Exchanges two axes of length 1: a view in the same shape.
      builder.node("Transpose", ["y"], ["view"], [("perm", .ints([1, 0, 2, 3]))])
      tail(&builder)
      builder.output("z")
    }
  }

  private static var without: PlanningOptions { Optimization.viewElimination.without }

  @Test func neighborsSeeEachOther() throws {
    let model = Self.model { $0.node("Relu", ["view"], ["z"]) }
    #expect(try model.operations() == ["convolution, relu"])
    #expect(try model.operations(Self.without) == ["convolution", "relu"])
    try model.expectEqualOutputs(without: .viewElimination)
  }

  /// The view is an output: the convolution's result has two readers.
  @Test func outputsStay() throws {
    let model = Self.model { builder in
      builder.node("Relu", ["view"], ["z"])
      builder.output("view")
    }
    #expect(try model.operations() == ["convolution", "relu"])
    try model.expectEqualOutputs(without: .viewElimination)
  }

  @Test func otherShapesStay() throws {
    let model = Self.model { builder in
      builder.node("Flatten", ["view"], ["flat"])
      builder.node("Relu", ["flat"], ["z"])
    }
    #expect(try model.operations() == ["convolution", "relu"])
    try model.expectEqualOutputs(without: .viewElimination)
  }

  /// Inputs and constants that go straight to an output.
  @Test func modelsOfViewsAlone() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(1), .fixed(3)])
      builder.weights("w", [1, 1, 2])
      for (source, view) in [("x", "y"), ("w", "z")] {
        builder.node("Transpose", [source], [view], [("perm", .ints([1, 0, 2]))])
        builder.output(view)
      }
    }
    #expect(try model.operations().isEmpty)
    try model.expectEqualOutputs(without: .viewElimination)
  }
}
