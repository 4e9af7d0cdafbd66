import Kernels
import Testing

@Suite struct AdditionTests {
  /// The exact sum of two floats, rounded once: what one addition gives, bit for bit.
  @Test func floatsEqualTheDefinition() {
    for var random in RandomCase.series(200) {
      let pair = BroadcastPair.random(&random)
      let first = random.floats(pair.first.reduce(1, *))
      let second = random.floats(pair.second.reduce(1, *), scale: 100)
      let reference = zip(
        naiveBroadcast(first, of: pair.first, to: pair.shape),
        naiveBroadcast(second, of: pair.second, to: pair.shape)
      ).map { Float(Double($0) + Double($1)) }
      #expect(add(.float32, first, second, pair) == reference, "\(random): \(pair)")
    }
  }

  @Test func integersEqualTheDefinition() {
    for var random in RandomCase.series(100) {
      let pair = BroadcastPair.random(&random)
      let first = random.integers(pair.first.reduce(1, *), of: Int64.self)
      let second = random.integers(pair.second.reduce(1, *), of: Int64.self)
      let reference = zip(
        naiveBroadcast(first, of: pair.first, to: pair.shape),
        naiveBroadcast(second, of: pair.second, to: pair.shape)
      ).map { $0 &+ $1 }
      #expect(add(.int64, first, second, pair) == reference, "\(random): \(pair)")
    }
  }

  @Test func integersWrapAround() {
    let pair = BroadcastPair([2], [2])
    #expect(add(.int64, [Int64.max, .min], [1, -1], pair) == [Int64.min, .max])
  }

  /// A bias of channels, to either side: the way that the usual models take.
  @Test func biasOfChannels() {
    let image: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
    let bias: [Float] = [10, 20]
    let expected: [Float] = [11, 12, 13, 14, 25, 26, 27, 28]
    #expect(add(.float32, image, bias, BroadcastPair([1, 2, 2, 2], [2, 1, 1])) == expected)
    #expect(add(.float32, bias, image, BroadcastPair([2, 1, 1], [1, 2, 2, 2])) == expected)
  }

  @Test func scalars() {
    #expect(add(.float32, [1], [2], BroadcastPair([], [])) == [3 as Float])
    #expect(add(.float32, [1], [2], BroadcastPair([1, 1], [])) == [3 as Float])
  }

  @Test(arguments: [[0], [3, 0], [0, 3], [2, 0, 3]])
  func emptyTensors(shape: [Int]) {
    #expect(add(.float32, [], [1], BroadcastPair(shape, [1])) == [] as [Float])
    #expect(add(.int64, [], [], BroadcastPair(shape, shape)) == [] as [Int64])
  }

  @Test func overItsFirstOperand() {
    for var random in RandomCase.series(50) {
      let shape = (0..<random.integer(1...4)).map { _ in random.integer(1...4) }
      let pair = BroadcastPair(shape, Array(shape.dropFirst(random.integer(0...2))))
      let first = random.floats(pair.first.reduce(1, *))
      let second = random.floats(pair.second.reduce(1, *))
      let apart = add(.float32, first, second, pair)
      #expect(add(.float32, first, second, pair, inPlace: true) == apart, "\(random): \(pair)")
    }
  }

  private func add<Element: BitwiseCopyable & Numeric>(
    _ element: Addition.Element,
    _ first: [Element],
    _ second: [Element],
    _ pair: BroadcastPair,
    inPlace: Bool = false
  ) -> [Element] {
    run(
      activations: [first],
      constants: [second],
      output: inPlace ? .inPlace : .separate(count: pair.shape.reduce(1, *))
    ) { slots, arena in
      Addition(
        element,
        pair.walk,
        first: slots.activations[0],
        second: slots.constants[0],
        output: slots.output
      ).run(in: &arena)
    }
  }
}
