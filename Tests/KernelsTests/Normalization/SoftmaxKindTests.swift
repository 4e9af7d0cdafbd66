import Foundation
import MNISTKernels
import Testing

/// The kinds beside the plain softmax: its logarithm, and the place of the largest value.
@Suite struct SoftmaxKindTests {
  @Test func equalsTheLogarithmOfSoftmax() {
    for var random in RandomCase.series(60) {
      let (outer, extent, inner) = (
        random.integer(0...3), random.integer(1...12), random.integer(1...4)
      )
      let input = random.floats(outer * extent * inner, scale: 30)
      let geometry = Softmax.Geometry(
        kind: .logSoftmax, outer: outer, extent: extent, inner: inner)
      let double = Softmax.Geometry(
        kind: .logSoftmax, outer: outer, extent: extent, inner: inner, element: .float64)
      let results = logSoftmax(input, geometry)
      let doubles = logSoftmax(input.map { Double($0) }, double)
      for lane in 0..<(outer * inner) {
        let start = lane / inner * extent * inner + lane % inner
        let places = (0..<extent).map { start + $0 * inner }
        let largest = places.map { Double(input[$0]) }.max() ?? 0
        let sum = places.reduce(0) { $0 + exp(Double(input[$1]) - largest) }
        for place in places {
          let expected = Double(input[place]) - largest - log(sum)
          #expect(abs(doubles[place] - expected) < 1e-12, "\(random)")
          // The difference and the result are below 70, and each is rounded once.
          #expect(abs(Double(results[place]) - expected) < 70 * 1.2e-7, "\(random)")
        }
      }
    }
  }

  @Test func firstOfTheLargest() {
    let geometry = Softmax.Geometry(kind: .hardmax, outer: 2, extent: 3, inner: 1)
    for inPlace in [false, true] {
      let result = run(
        geometry, activations: [[1, 4, 4, -3, -2, -5] as [Float]],
        output: inPlace ? .inPlace : .separate(count: 6))
      #expect(result == [0, 1, 0, 0, 1, 0])
    }
  }

  private func logSoftmax<Number: BitwiseCopyable & Numeric>(
    _ input: [Number],
    _ geometry: Softmax.Geometry
  ) -> [Number] {
    run(geometry, activations: [input], output: .separate(count: input.count))
  }
}
