import MNISTKernels
import Testing

@Suite struct WhereTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(60) {
      let pair = BroadcastPair.random(&random)
      let count = pair.shape.reduce(1, *)
      let condition = (0..<count).map { _ in UInt8(random.integer(0...1)) }
      let first = random.integers(pair.first.reduce(1, *), of: UInt8.self)
      let second = random.integers(pair.second.reduce(1, *), of: UInt8.self)
      let firsts = naiveBroadcast(first, of: pair.first, to: pair.shape)
      let seconds = naiveBroadcast(second, of: pair.second, to: pair.shape)
      let result = run(
        Where.Geometry(.uint8, pair.walk), activations: [condition, first, second],
        output: .separate(count: count))
      let expected = (0..<count).map { condition[$0] != 0 ? firsts[$0] : seconds[$0] }
      #expect(result == expected, "\(random): \(pair)")
    }
  }
}
