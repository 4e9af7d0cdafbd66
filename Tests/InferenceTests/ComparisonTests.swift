import MNISTInference
import Testing
import MNISTVerification

@Suite struct ComparisonTests {
  @Test func integersMustAgree() throws {
    let comparison = Comparison(try bytes([1, 2]), with: try bytes([1, 3]), Tolerance())
    #expect(comparison.mismatch == "value 1 is 2, the reference 3")
  }

  @Test func integersWithinSteps() throws {
    var tolerance = Tolerance()
    tolerance.integerSteps = 1
    #expect(
      Comparison(try bytes([0, 255]), with: try bytes([1, 254]), tolerance).mismatch == nil)
    #expect(Comparison(try bytes([0]), with: try bytes([2]), tolerance).mismatch != nil)
    let ends = (
      try Tensor(shape: [1], elements: .int64([.min])),
      try Tensor(shape: [1], elements: .int64([.max]))
    )
    #expect(Comparison(ends.0, with: ends.1, tolerance).mismatch != nil)
  }

  @Test func digitsAlone() throws {
    var tolerance = Tolerance()
    tolerance.comparesDigits = true
    let reference = try Tensor(shape: [2, 3], [0, 1, 0, 5, 4, 3])
    let same = try Tensor(shape: [2, 3], [7, 9, 8, 0.2, 0.1, 0])
    let other = try Tensor(shape: [2, 3], [0, 1, 0, 4, 5, 3])
    #expect(Comparison(same, with: reference, tolerance).mismatch == nil)
    #expect(
      Comparison(other, with: reference, tolerance).mismatch == "row 1 says 1, the reference 0")
    let broken = try Tensor(shape: [2, 3], [7, 9, 8, .nan, 0.1, 0])
    #expect(Comparison(broken, with: reference, tolerance).mismatch == "row 1 holds a NaN")
  }

  private func bytes(_ values: [UInt8]) throws -> Tensor {
    try Tensor(shape: [values.count], elements: .uint8(values))
  }
}
