import MNISTInference
import MNISTTestSupport
import Testing

@Suite struct GemmPackingTests {
  private static func product(
    rows: Int64 = 3,
    alpha: Float = 1,
    addend: [Int64]? = nil,
    _ tail: Nodes = { $0.node("Relu", ["y"], ["z"]) }
  ) -> SmallModel {
    SmallModel { builder in
      builder.input("x", [.fixed(rows), .fixed(9)])
      builder.weights("w", [9, 7])
      if let addend { builder.weights("c", addend) }
      builder.node(
        "Gemm", ["x", "w"] + (addend == nil ? [] : ["c"]), ["y"],
        [("alpha", .float(alpha)), ("beta", .float(0.5))])
      tail(&builder)
      builder.output("z")
    }
  }

  /// Nine products of numbers up to 1 in any order, and alpha's rounding.
  private static let bound = 11 * 10 * 0x1p-23

  @Test(arguments: [1, 3, 8], [nil, [7], [1], [1, 7]])
  func packsConstantMatrices(rows: Int64, addend: [Int64]?) throws {
    let model = Self.product(rows: rows, alpha: 0.75, addend: addend)
    #expect(try model.operations(PlanningOptions()) == ["packed gemm, relu"])
    try model.expectEqualOutputs(without: .gemmPacking, bound: Self.bound)
  }

  @Test func addendsOfRowsStay() throws {
    for addend in [[3, 1], [3, 7]] as [[Int64]] {
      let model = Self.product(addend: addend)
      #expect(try model.operations(PlanningOptions()) == ["matrix multiplication, relu"])
    }
    // Of one row, they are addends of columns.
    let model = Self.product(rows: 1, addend: [1, 1])
    #expect(try model.operations(PlanningOptions()) == ["packed gemm, relu"])
  }

  @Test func activationsThatAreNoLimitsAreSteps() throws {
    let model = Self.product { $0.node("LeakyRelu", ["y"], ["z"]) }
    #expect(try model.operations(PlanningOptions()) == ["packed gemm", "leaky relu"])
    try model.expectEqualOutputs(without: .gemmPacking, bound: Self.bound)
  }

  @Test func unknownMatricesStay() throws {
    let model = SmallModel { builder in
      builder.input("x", [.fixed(3), .fixed(3)])
      builder.node("MatMul", ["x", "x"], ["z"])
      builder.output("z")
    }
    #expect(try model.operations(PlanningOptions()) == ["matrix multiplication"])
  }
}
