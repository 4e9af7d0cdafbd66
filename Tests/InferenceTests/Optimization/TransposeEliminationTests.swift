import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct TransposeEliminationTests {
  /// Transpositions one after the other, of a tensor of a shape, and what is left of them.
  private static let cases: [(shape: [Int64], permutations: [[Int64]], left: Int)] = [
    ([1, 28, 28, 1], [[0, 3, 1, 2]], 0),
    ([1, 4, 1, 5], [[1, 0, 3, 2]], 0),
    ([3, 1, 2, 2], [[0, 2, 3, 1]], 0),
    ([1, 1], [[1, 0]], 0),
    ([2, 3], [[0, 1]], 0),
    ([2, 3], [[1, 0]], 1),
    ([2, 3, 4, 5], [[0, 2, 3, 1], [0, 3, 1, 2]], 0),
    ([1, 3, 4, 5], [[0, 2, 3, 1], [0, 3, 1, 2]], 0),
    ([2, 3, 4, 5], [[0, 2, 3, 1], [0, 2, 3, 1]], 1),
    ([2, 3, 4, 5], [[3, 2, 1, 0], [1, 0, 3, 2]], 1),
    ([2, 3, 4, 5], [[3, 2, 1, 0], [3, 2, 1, 0]], 0),
    ([2, 3, 4], [[1, 2, 0], [1, 2, 0], [1, 2, 0]], 0),
    ([1, 3, 4, 1], [[0, 2, 1, 3], [2, 1, 0, 3]], 0),
    ([2, 2, 2, 2, 2, 2], [[5, 0, 4, 1, 3, 2], [1, 3, 5, 4, 2, 0]], 0),
    ([2, 2, 2, 2, 2, 2], [[5, 0, 4, 1, 3, 2], [5, 0, 4, 1, 3, 2]], 1),
    // Nothing to move: no step at all.
    ([0, 3], [[1, 0], [1, 0]], 0),
  ]

  @Test(arguments: cases.indices)
  func transpositions(index: Int) throws {
    let (shape, permutations, left) = Self.cases[index]
    let model = SmallModel { builder in
      builder.input("x", shape.map { .fixed($0) })
      builder.node("Neg", ["x"], ["y0"])
      for (index, permutation) in permutations.enumerated() {
        builder.node(
          "Transpose", ["y\(index)"], ["y\(index + 1)"], [("perm", .ints(permutation))])
      }
      builder.node("Neg", ["y\(permutations.count)"], ["z"])
      builder.output("z")
    }
    let count = try model.operations().count { $0 == "strided copy" }
    #expect(count == left, "\(shape), \(permutations)")
    try model.expectEqualOutputs(without: .transposeElimination)
    try model.expectEqualOutputs(without: .deadStepRemoval)
  }

  /// The first of two is read by something else too.
  @Test func otherReadersKeepTheFirst() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(3)])
      builder.node("Transpose", ["x"], ["y"])
      builder.node("Transpose", ["y"], ["z"])
      builder.node("Exp", ["y"], ["e"])
      for output in ["e", "z"] { builder.output(output) }
    }
    #expect(try model.operations() == ["strided copy", "exp"])
    try model.expectEqualOutputs(without: .transposeElimination)
  }

  @Test func seesThroughReshapes() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(3), .fixed(4)])
      builder.initializer("split", [4], ints: [3, 4, 1, 2])
      builder.node("Transpose", ["x"], ["y"], [("perm", .ints([1, 2, 0]))])
      builder.node("Reshape", ["y", "split"], ["r"])
      builder.node("Transpose", ["r"], ["z"], [("perm", .ints([3, 0, 1, 2]))])
      builder.output("z")
    }
    #expect(try model.operations().isEmpty)
    try model.expectEqualOutputs(without: .transposeElimination)
  }

  /// Axes that the second splits or joins otherwise than the first.
  @Test func otherAxesStay() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(2), .fixed(6)])
      builder.initializer("split", [2], ints: [4, 3])
      builder.node("Transpose", ["x"], ["y"])
      builder.node("Reshape", ["y", "split"], ["r"])
      builder.node("Transpose", ["r"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations() == ["strided copy", "strided copy"])
    try model.expectEqualOutputs(without: .transposeElimination)
  }

  /// Without constant folding they are transposed at run time.
  @Test func constantsAreNotViewed() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(3), .fixed(1)])
      builder.weights("w", [1, 3])
      builder.node("Transpose", ["w"], ["once"])
      builder.node("Transpose", ["once"], ["twice"])
      builder.node("Transpose", ["twice"], ["three"])
      builder.node("Add", ["x", "three"], ["z"])
      builder.output("z")
    }
    try model.expectEqualOutputs(without: .constantFolding)
  }

  /// A copy that repeats values reads its input without a gap, but more than once.
  @Test func repetitionsStay() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(1), .fixed(3)])
      builder.initializer("shape", [2], ints: [2, 3])
      builder.node("Expand", ["x", "shape"], ["y"])
      builder.node("Transpose", ["y"], ["z"])
      builder.output("z")
    }
    try model.expectEqualOutputs(without: .transposeElimination)
  }
}
