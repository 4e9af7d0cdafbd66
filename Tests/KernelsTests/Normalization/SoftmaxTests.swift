import MNISTKernels
import Testing

@Suite struct SoftmaxTests {
  @Test(arguments: [1, 10, 100] as [Float])
  func equalsTheDefinition(scale: Float) {
    for var random in RandomCase.series(60) {
      let geometry = Softmax.Geometry(
        outer: random.integer(0...3), extent: random.integer(1...12), inner: random.integer(1...4))
      let input = random.floats(geometry.outer * geometry.extent * geometry.inner, scale: scale)
      let result = softmax(input, geometry)
      expect(result, within: reference(input, geometry), "\(random): \(geometry)")
      #expect(softmax(input, geometry, inPlace: true) == result, "\(random): \(geometry)")
    }
  }

  @Test func sumsToOne() {
    for var random in RandomCase.series(20) {
      let sum = softmax(random.floats(10, scale: 20)).reduce(0) { $0 + Double($1) }
      // Each share is off by half a unit for the quotient, their sum by that of nine additions.
      #expect(abs(sum - 1) <= 10 * Double(Float.ulpOfOne), "\(random): \(sum)")
    }
  }

  @Test func oneElement() {
    #expect(softmax([-1e30, 0, 42], Softmax.Geometry(outer: 3, extent: 1, inner: 1)) == [1, 1, 1])
  }

  @Test(arguments: [1e4, 1e30, -1e4, -1e30] as [Float])
  func equalLogitsHaveEqualShares(logit: Float) {
    #expect(softmax([logit, logit, logit, logit]) == [0.25, 0.25, 0.25, 0.25])
  }

  @Test func largeLogitsOverflowNothing() {
    #expect(softmax([1000, 0, -1000]) == [1, 0, 0])
    let huge = Float.greatestFiniteMagnitude
    #expect(softmax([-huge, huge, huge]) == [0, 0.5, 0.5])
  }

  @Test func minusInfinityHasNoShare() {
    #expect(softmax([-.infinity, 3, -.infinity, 3]) == [0, 0.5, 0, 0.5])
  }

  /// 0 / 0 by the definition, as by any runtime.
  @Test(
    arguments: [[-.infinity, -.infinity], [.infinity, 1], [.nan, 1], [1, .nan]] as [[Float]]
  )
  func whatHasNoAnswerIsNaN(lane: [Float]) {
    #expect(softmax(lane).contains { $0.isNaN })
    #expect(!softmax(lane).contains { $0 > 0 })
  }

  @Test func axisInTheMiddle() {
    let equal = Softmax.Geometry(outer: 1, extent: 2, inner: 2)
    // Lanes are [0, 0] and [500, 0]: columns of the rows below.
    #expect(softmax([0, 500, 0, 0], equal) == [0.5, 1, 0.5, 0])
  }

  @Test(arguments: [
    Softmax.Geometry(outer: 0, extent: 3, inner: 2),
    Softmax.Geometry(outer: 2, extent: 0, inner: 2),
    Softmax.Geometry(outer: 2, extent: 3, inner: 0),
  ])
  func emptyTensors(geometry: Softmax.Geometry) {
    #expect(softmax([], geometry) == [])
  }

  private func reference(_ input: [Float], _ geometry: Softmax.Geometry) -> [BoundedValue] {
    let shape = [geometry.outer, geometry.extent, geometry.inner]
    var result = [BoundedValue](repeating: BoundedValue(0, bound: 0), count: input.count)
    for outer in 0..<geometry.outer {
      for inner in 0..<geometry.inner {
        let places = (0..<geometry.extent).map { position(of: [outer, $0, inner], in: shape) }
        for (place, share) in zip(places, naiveSoftmax(places.map { input[$0] })) {
          result[place] = share
        }
      }
    }
    return result
  }

  private func softmax(_ lane: [Float]) -> [Float] {
    softmax(lane, Softmax.Geometry(outer: 1, extent: lane.count, inner: 1))
  }

  private func softmax(
    _ input: [Float],
    _ geometry: Softmax.Geometry,
    inPlace: Bool = false
  ) -> [Float] {
    run(
      geometry, activations: [input],
      output: inPlace ? .inPlace : .separate(count: input.count))
  }
}
