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
      let result = run(activations: [input], output: .separate(count: outer * inner)) {
        Reduction(geometry, input: $0.activations[0], output: $0.output).run(in: &$1)
      }
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
      return run(activations: [values], output: .separate(count: 1)) {
        Reduction(geometry, input: $0.activations[0], output: $0.output).run(in: &$1)
      }
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

  /// n² − 1 has the root n − 1, though as a `Double` it is n².
  @Test func rootsOfLargeIntegers() {
    let values: [Int64] = [800_000_000, 40_000]
    let geometry = Reduction.Geometry(kind: .l2, element: .int64, outer: 1, extent: 2, inner: 1)
    let result = run(activations: [values], output: .separate(count: 1)) {
      Reduction(geometry, input: $0.activations[0], output: $0.output).run(in: &$1)
    }
    #expect(result == [800_000_000])
  }

  @Test func notANumberStays() {
    for kind in [Reduction.Kind.max, .min, .sum, .mean] {
      let geometry = Reduction.Geometry(
        kind: kind, element: .float32, outer: 1, extent: 3, inner: 1)
      let result = run(activations: [[1, .nan, 2] as [Float]], output: .separate(count: 1)) {
        Reduction(geometry, input: $0.activations[0], output: $0.output).run(in: &$1)
      }
      #expect(result[0].isNaN, "\(kind)")
    }
  }
}
