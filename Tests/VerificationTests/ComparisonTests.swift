import MNISTInference
import MNISTVerification
import Testing

@Suite struct ComparisonTests {
  private func comparison(
    _ actual: [Float],
    _ expected: [Float],
    shape: [Int]? = nil,
    relative: Double = 0,
    absolute: Double = 0
  ) throws -> Comparison {
    var tolerance = Tolerance()
    tolerance.relative = relative
    tolerance.absolute = absolute
    let shape = shape ?? [expected.count]
    return Comparison(
      try Tensor(shape: shape, actual),
      with: try Tensor(shape: shape, expected),
      tolerance
    )
  }

  private func mismatch(
    _ actual: TensorElements,
    _ expected: TensorElements
  ) throws -> Comparison.Mismatch? {
    Comparison(
      try Tensor(shape: [actual.count], elements: actual),
      with: try Tensor(shape: [expected.count], elements: expected),
      Tolerance()
    ).mismatch
  }

  @Test func defaultTolerance() {
    #expect(Tolerance().relative == 1e-3)
    #expect(Tolerance().absolute == 1e-5)
  }

  @Test func equalValues() throws {
    let comparison = try comparison([1, -2, 0], [1, -2, 0])
    #expect(comparison.mismatch == nil)
    #expect(comparison.largestError == 0)
    #expect(comparison.largestScaledError == 0)
  }

  @Test("The first value that is too far away is named")
  func firstMismatch() throws {
    let comparison = try comparison([1, 2.5, 9], [1, 2, 3])
    #expect(comparison.mismatch == .number(at: 1, 2.5, reference: 2))
    #expect(comparison.largestError == 6)
    #expect(comparison.largestScaledError == 2)
  }

  @Test("The relative part is in proportion to each value")
  func relativeTolerance() throws {
    #expect(try comparison([101], [100], relative: 0.01).mismatch == nil)
    #expect(try comparison([99], [100], relative: 0.01).mismatch == nil)
    #expect(try comparison([-101], [-100], relative: 0.01).mismatch == nil)
    #expect(try comparison([101.5], [100], relative: 0.01).mismatch != nil)
    #expect(try comparison([2, 100], [1, 100], relative: 0.01).mismatch != nil)
    #expect(try comparison([0.001], [0], relative: 1).mismatch != nil)
  }

  @Test("The absolute part is in proportion to the output's largest value")
  func absoluteTolerance() throws {
    #expect(try comparison([0.5, 100], [0, 100], absolute: 0.005).mismatch == nil)
    #expect(try comparison([0.75, 100], [0, 100], absolute: 0.005).mismatch != nil)
    #expect(try comparison([0.5, -100], [0, -100], absolute: 0.005).mismatch == nil)
    // Smaller outputs have smaller errors.
    #expect(try comparison([0.0005, 0.01], [0, 0.01], absolute: 0.01).mismatch != nil)
    // For zeros, the scale is 1.
    #expect(try comparison([0.5, 0], [0, 0], absolute: 0.5).mismatch == nil)
    #expect(try comparison([0.75, 0], [0, 0], absolute: 0.5).mismatch != nil)
  }

  @Test func theTwoPartsAdd() throws {
    #expect(try comparison([10.75], [10], relative: 0.05, absolute: 0.025).mismatch == nil)
    #expect(try comparison([10.875], [10], relative: 0.05, absolute: 0.025).mismatch != nil)
  }

  @Test("The scaled error is relative to the largest value of the same row")
  func rows() throws {
    let comparison = try comparison([0, 1.5, 100, 101], [0, 1, 100, 100], shape: [2, 2])
    #expect(comparison.largestError == 1)
    #expect(comparison.largestScaledError == 0.5)
  }

  @Test(
    "What isn't finite agrees only with itself",
    arguments: [
      (.infinity, .infinity, true), (-.infinity, -.infinity, true), (.nan, .nan, true),
      (.infinity, -.infinity, false), (.infinity, 1, false), (1, .infinity, false),
      (.nan, 1, false), (1, .nan, false), (.nan, .infinity, false), (.infinity, .nan, false),
    ] as [(Float, Float, Bool)]
  )
  func notFinite(actual: Float, expected: Float, agrees: Bool) throws {
    let comparison = try comparison([1, actual], [1, expected], relative: 1e6, absolute: 1e6)
    #expect((comparison.mismatch == nil) == agrees)
    #expect(comparison.largestError == (agrees ? 0 : .infinity))
  }

  @Test("An infinity doesn't excuse the other values")
  func infinityIsNoScale() throws {
    let comparison = try comparison([.infinity, 2], [.infinity, 1], relative: 0.1, absolute: 0.1)
    #expect(comparison.mismatch == .number(at: 1, 2, reference: 1))
    #expect(comparison.largestScaledError == 1)
  }

  @Test func scalarsAndEmptyTensors() throws {
    #expect(try comparison([2], [1], shape: []).mismatch != nil)
    #expect(try comparison([1], [1], shape: []).mismatch == nil)
    #expect(try comparison([], [], shape: [0]).mismatch == nil)
    #expect(try comparison([], [], shape: [0, 3]).mismatch == nil)
    #expect(try comparison([], [], shape: [3, 0]).mismatch == nil)
  }

  @Test func shapesAndTypes() throws {
    let row = try Tensor(shape: [1, 3], [1, 2, 3])
    let column = try Tensor(shape: [3, 1], [1, 2, 3])
    #expect(
      Comparison(row, with: column, Tolerance()).mismatch
        == .shape([1, 3], reference: [3, 1])
    )
    #expect(try mismatch(.float32([1]), .float64([1])) == .type(.float32, reference: .float64))
    #expect(try mismatch(.int64([1]), .int32([1])) == .type(.int64, reference: .int32))
  }

  @Test("Integers and truth values have no tolerance")
  func exactTypes() throws {
    #expect(try mismatch(.int64([1_000_000]), .int64([1_000_000])) == nil)
    #expect(
      try mismatch(.int64([1_000_001]), .int64([1_000_000]))
        == .integer(at: 0, 1_000_001, reference: 1_000_000))
    #expect(try mismatch(.bool([true]), .bool([false])) == .truthValues)
    #expect(try mismatch(.uint8([7]), .uint8([7])) == nil)
    #expect(try mismatch(.float64([1.000_5]), .float64([1])) == nil)
    #expect(try mismatch(.float64([1.01]), .float64([1])) != nil)
  }

  @Test func integersWithinSteps() throws {
    func mismatch(_ actual: TensorElements, _ expected: TensorElements) throws
      -> Comparison.Mismatch?
    {
      var tolerance = Tolerance()
      tolerance.integerSteps = 1
      return Comparison(
        try Tensor(shape: [actual.count], elements: actual),
        with: try Tensor(shape: [expected.count], elements: expected), tolerance
      ).mismatch
    }
    #expect(try mismatch(.uint8([0, 255]), .uint8([1, 254])) == nil)
    #expect(try mismatch(.uint8([3, 0]), .uint8([3, 2])) == .integer(at: 1, 0, reference: 2))
    #expect(try mismatch(.int64([.min]), .int64([.max])) != nil)
  }

  @Test func digitsAlone() throws {
    func mismatch(_ values: [Float]) throws -> Comparison.Mismatch? {
      var tolerance = Tolerance()
      tolerance.comparesDigits = true
      let reference = try Tensor(shape: [2, 3], [0, 1, 0, 5, 4, 3])
      return Comparison(try Tensor(shape: [2, 3], values), with: reference, tolerance).mismatch
    }
    #expect(try mismatch([7, 9, 8, 0.2, 0.1, 0]) == nil)
    #expect(try mismatch([0, 1, 0, 4, 5, 3]) == .digit(row: 1, 1, reference: 0))
    #expect(try mismatch([7, 9, 8, .nan, 0.1, 0]) == .notANumber(row: 1))
  }

  @Test func descriptions() {
    let texts: [(Comparison.Mismatch, String)] = [
      (.type(.int64, reference: .int32), "has type int64, the reference int32"),
      (.shape([1, 3], reference: [3]), "has shape [1, 3], the reference [3]"),
      (.number(at: 1, 2.5, reference: 2), "has value 2.5 at 1, the reference 2.0"),
      (.digit(row: 2, 7, reference: 1), "has the digit 7 in row 2, the reference 1"),
    ]
    for (mismatch, text) in texts { #expect(mismatch.description == text) }
  }
}
