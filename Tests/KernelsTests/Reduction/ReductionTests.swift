import MNISTKernels
import Testing

@Suite struct ReductionTests {
  @Test(arguments: [
    Reduction.Kind.sum, .mean, .max, .min, .product, .l1, .l2, .logSum, .logSumExp,
    .sumSquare,
  ])
  func equalsTheDefinition(kind: Reduction.Kind) {
    for var random in RandomCase.series(60) {
      let (outer, extent, inner) = (
        random.integer(0...3), random.integer(1...9), random.integer(1...4)
      )
      var input = random.floats(outer * extent * inner)
      if kind == .logSum { input = input.map { abs($0) + 0.1 } }
      let geometry = Reduction.Geometry(
        kind: kind, element: .float32, outer: outer, extent: extent, inner: inner)
      let result = run(geometry, activations: [input], output: .separate(count: outer * inner))
      expect(
        result,
        within: naiveReduction(kind, input, outer: outer, extent: extent, inner: inner),
        "\(random): \(kind) of [\(outer), \(extent), \(inner)]"
      )
    }
  }

  @Test func integersWrapAndTruncate() {
    func reduce(_ kind: Reduction.Kind, _ values: [Int32]) -> [Int32] {
      let geometry = Reduction.Geometry(
        kind: kind, element: .int32, outer: 1, extent: values.count, inner: 1)
      return run(geometry, activations: [values], output: .separate(count: 1))
    }
    #expect(reduce(.sum, [.max, 1]) == [.min])
    #expect(reduce(.mean, [-3, -4]) == [-3])
    #expect(reduce(.mean, []) == [0])
    #expect(reduce(.l1, [.min]) == [.min])
    #expect(reduce(.l2, [3, 4]) == [5])
    #expect(reduce(.l2, [46341]) == [0])
    #expect(reduce(.max, []) == [.min])
    #expect(reduce(.product, []) == [1])
  }

  /// Integers of all widths are computed in 64 bits: bytes show what is cut off, and when.
  @Test func bytesWrapAsTheyAreSummed() {
    for var random in RandomCase.series(60) {
      // More than a byte can count.
      let count = random.integer(1...300)
      expectBytes(.uint8, random.integers(count, of: UInt8.self), "\(random)")
      expectBytes(.int8, random.integers(count, of: Int8.self), "\(random)")
    }
  }

  private func expectBytes<Byte: FixedWidthInteger & BitwiseCopyable>(
    _ element: ElementType, _ values: [Byte], _ random: String
  ) {
    func check(_ kind: Reduction.Kind, _ expected: Byte) {
      let geometry = Reduction.Geometry(
        kind: kind, element: element, outer: 1, extent: values.count, inner: 1)
      let result = run(geometry, activations: [values], output: .separate(count: 1))
      #expect(result == [expected], "\(random): \(kind), \(element), \(values.count)")
    }
    let sum = values.reduce(0) { $0 &+ $1 }
    let squares = values.reduce(0) { $0 &+ $1 &* $1 }
    let count = Byte(truncatingIfNeeded: values.count)
    check(.sum, sum)
    check(.mean, count == 0 ? 0 : sum.dividedReportingOverflow(by: count).partialValue)
    check(.max, values.max() ?? 0)
    check(.min, values.min() ?? 0)
    check(.product, values.reduce(1) { $0 &* $1 })
    check(.l1, values.reduce(0) { $0 &+ ($1 < 0 ? 0 &- $1 : $1) })
    check(.sumSquare, squares)
    check(.l2, squares < 0 ? 0 : Byte(Double(squares).squareRoot()))
  }

  /// n² − 1 has the root n − 1, though as a `Double` it is n².
  @Test func rootsOfLargeIntegers() {
    let values: [Int64] = [800_000_000, 40_000]
    let geometry = Reduction.Geometry(kind: .l2, element: .int64, outer: 1, extent: 2, inner: 1)
    let result = run(geometry, activations: [values], output: .separate(count: 1))
    #expect(result == [800_000_000])
  }

  @Test func notANumberStays() {
    for kind in [Reduction.Kind.max, .min, .sum, .mean] {
      let geometry = Reduction.Geometry(
        kind: kind, element: .float32, outer: 1, extent: 3, inner: 1)
      let result = run(
        geometry, activations: [[1, .nan, 2] as [Float]], output: .separate(count: 1))
      #expect(result[0].isNaN, "\(kind)")
    }
  }
}
