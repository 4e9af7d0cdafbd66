import MNISTKernels
import Testing

@Suite struct TopKTests {
  /// Against a stable sort of few different values, so that there are ties.
  @Test(arguments: [true, false], [true, false])
  func equalsSorting(isDescending: Bool, prefersLast: Bool) {
    for var random in RandomCase.series(60) {
      let (outer, extent, inner) = (
        random.integer(0...3), random.integer(1...7), random.integer(1...3)
      )
      let count = random.integer(0...extent)
      let input = (0..<(outer * extent * inner)).map { _ in Int64(random.integer(-2...2)) }
      let geometry = TopK.Geometry(
        element: .int64, outer: outer, extent: extent, inner: inner, count: count,
        isDescending: isDescending, prefersLast: prefersLast)
      let result = run(
        geometry, activations: [input], output: .separate(count: outer * count * inner))
      for place in coordinates(of: [outer, inner]) {
        let lane = (0..<extent).map {
          input[position(of: [place[0], $0, place[1]], in: [outer, extent, inner])]
        }
        let candidates = prefersLast ? Array(lane.indices.reversed()) : Array(lane.indices)
        let sorted = candidates.enumerated().sorted { first, second in
          let (a, b) = (lane[first.element], lane[second.element])
          return a == b ? first.offset < second.offset : isDescending ? a > b : a < b
        }
        for rank in 0..<count {
          let found = result[position(of: [place[0], rank, place[1]], in: [outer, count, inner])]
          #expect(found == Int64(sorted[rank].element), "\(random)")
        }
      }
    }
  }

  @Test func notANumberComesLast() {
    for isDescending in [true, false] {
      let geometry = TopK.Geometry(
        element: .float64, outer: 1, extent: 3, inner: 1, count: 3, isDescending: isDescending)
      let input: [Double] = [.nan, 1, 2]
      let result = run(geometry, activations: [input], output: .separate(count: 3))
      // The runner reads the positions' bits as it put the values in.
      #expect(result.map(\.bitPattern) == (isDescending ? [2, 1, 0] : [1, 2, 0]))
    }
  }
}
