import MNISTKernels
import Testing

@Suite struct BinaryElementwiseTests {
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

  @Test func divisionOfIntegersNeverTraps() {
    let pair = BroadcastPair([5], [5])
    let first: [Int32] = [7, -7, 5, .min, 0]
    let second: [Int32] = [2, 2, 0, -1, 0]
    #expect(apply(.div, .int32, first, second, pair) == [3, -3, 0, .min, 0])
    #expect(apply(.fmod, .int32, first, second, pair) == [1, -1, 0, 0, 0])
    #expect(apply(.mod, .int32, first, second, pair) == [1, 1, 0, 0, 0])
    let negative: [Int32] = [-2, -2, 3, -3, 4]
    #expect(
      apply(.mod, .int32, [7, -7, -7, 7, -8], negative, pair) == [-1, -1, 2, -2, 0])
  }

  @Test func remaindersOfRealNumbers() {
    let first: [Double] = [
      7, -7, 1e300, 5.5, -0.0, .infinity, 3, 3, Double.leastNonzeroMagnitude * 7,
    ]
    let second: [Double] = [-2, 2, 3, 0.25, 4, 3, 0, .infinity, Double.leastNonzeroMagnitude * 3]
    let pair = BroadcastPair([9], [9])
    let result = apply(.fmod, .float64, first, second, pair)
    for index in first.indices {
      let expected = first[index].truncatingRemainder(dividingBy: second[index])
      #expect(result[index] == expected || result[index].isNaN && expected.isNaN)
    }
    let dividends: [Float] = [7, -7, 7, -6]
    let divisors: [Float] = [-2, 2, 2, 2]
    #expect(
      apply(.mod, .float32, dividends, divisors, BroadcastPair([4], [4]))
        == [-1, 1, 1, 0])
  }

  @Test func powersOfIntegers() {
    let pair = BroadcastPair([7], [7])
    let first: [Int64] = [3, -2, 0, 0, -1, 1, 7]
    let second: [Int64] = [4, 3, 0, -1, -3, -9, -1]
    #expect(apply(.pow, .int64, first, second, pair) == [81, -8, 1, 0, -1, 1, 0])
  }

  /// NaN wins, from either side.
  @Test func extremes() {
    let pair = BroadcastPair([4], [4])
    let first: [Float] = [1, .nan, 2, -.infinity]
    let second: [Float] = [2, 1, .nan, 0]
    let largest = apply(.max, .float32, first, second, pair)
    let least = apply(.min, .float32, first, second, pair)
    #expect(largest[0] == 2 && largest[1].isNaN && largest[2].isNaN && largest[3] == 0)
    #expect(least[0] == 1 && least[1].isNaN && least[2].isNaN && least[3] == -.infinity)
  }

  @Test func functionsOfTwoNumbers() {
    for var random in RandomCase.series(60) {
      let pair = BroadcastPair.random(&random)
      let first = random.floats(pair.first.reduce(1, *))
      let second = random.floats(pair.second.reduce(1, *))
      let pairs = Array(
        zip(
          naiveBroadcast(first, of: pair.first, to: pair.shape),
          naiveBroadcast(second, of: pair.second, to: pair.shape)))
      func check(
        _ function: BinaryFunction,
        _ definition: (Float, Float) -> Float
      ) {
        #expect(
          apply(function, .float32, first, second, pair) == pairs.map(definition),
          "\(random): \(function) of \(pair)")
      }
      check(.sub) { $0 - $1 }
      check(.mul) { $0 * $1 }
      check(.max) { max($0, $1) }
      check(.min) { min($0, $1) }
      check(.prelu) { $0 < 0 ? $0 * $1 : $0 }
    }
  }

  /// Bytes as operands, because the results are bytes.
  @Test func comparisonsAndTruthValues() {
    let pair = BroadcastPair([2, 1], [3])
    let first: [UInt8] = [1, 2]
    let second: [UInt8] = [0, 1, 2]
    #expect(apply(.equal, .uint8, first, second, pair) == [0, 1, 0, 0, 0, 1])
    #expect(apply(.greater, .uint8, first, second, pair) == [1, 0, 0, 1, 1, 0])
    #expect(apply(.greaterOrEqual, .uint8, first, second, pair) == [1, 1, 0, 1, 1, 1])
    #expect(apply(.less, .uint8, first, second, pair) == [0, 0, 1, 0, 0, 0])
    #expect(apply(.lessOrEqual, .uint8, first, second, pair) == [0, 1, 1, 0, 0, 1])
    let truths = BroadcastPair([2, 1], [2])
    let (yes, no): ([UInt8], [UInt8]) = ([1, 0], [1, 0])
    #expect(apply(.and, .bool, yes, no, truths) == [1, 0, 0, 0])
    #expect(apply(.or, .bool, yes, no, truths) == [1, 1, 1, 0])
    #expect(apply(.xor, .bool, yes, no, truths) == [0, 1, 1, 0])
    #expect(apply(.equal, .bool, yes, no, truths) == [1, 0, 0, 1])
  }

  /// Integers of all widths are computed in 64 bits: every pair of bytes shows what is cut off.
  @Test func everyPairOfBytes() {
    expectIntegers(.uint8, Array(UInt8.min...UInt8.max))
    expectIntegers(.int8, Array(Int8.min...Int8.max))
  }

  @Test func integersOfMoreBits() {
    for var random in RandomCase.series(20) {
      let ends32: [Int32] = [.min, .min + 1, -1, 0, 1, .max]
      expectIntegers(.int32, ends32 + random.integers(10, of: Int32.self))
      let ends64: [Int64] = [.min, .min + 1, -1, 0, 1, .max]
      expectIntegers(.int64, ends64 + random.integers(10, of: Int64.self))
    }
  }

  private func expectIntegers<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ element: ElementType, _ values: [Integer]
  ) {
    let pair = BroadcastPair([values.count, 1], [values.count])
    func check(_ function: BinaryFunction, _ definition: (Integer, Integer) -> Integer) {
      let expected = values.flatMap { first in values.map { definition(first, $0) } }
      #expect(apply(function, element, values, values, pair) == expected, "\(function), \(element)")
    }
    check(.add) { $0 &+ $1 }
    check(.sub) { $0 &- $1 }
    check(.mul) { $0 &* $1 }
    check(.div) { $1 == 0 ? 0 : $0.dividedReportingOverflow(by: $1).partialValue }
    check(.max) { max($0, $1) }
    check(.min) { min($0, $1) }
    check(.fmod) { $1 == 0 ? 0 : $0.remainderReportingOverflow(dividingBy: $1).partialValue }
    check(.mod) {
      let rest = $1 == 0 ? 0 : $0.remainderReportingOverflow(dividingBy: $1).partialValue
      return rest != 0 && (rest < 0) != ($1 < 0) ? rest &+ $1 : rest
    }
    check(.prelu) { $0 < 0 ? $0 &* $1 : $0 }
    check(.pow) { base, exponent in
      if exponent < 0 { return base == 1 ? 1 : base == 0 &- 1 ? (exponent % 2 == 0 ? 1 : base) : 0 }
      var (power, square, rest): (Integer, Integer, Integer) = (1, base, exponent)
      while rest > 0 {
        if rest & 1 == 1 { power = power &* square }
        square = square &* square
        rest >>= 1
      }
      return power
    }
  }

  /// What has no loop for `Float` is computed in `Double`: any bits at all give what `Float` gives.
  @Test func rareFunctionsOfFloats() {
    for var random in RandomCase.series(100) {
      let first = random.integers(8, of: UInt32.self).map { Float(bitPattern: $0) } + [3, -7.5, 0]
      let second = first.reversed() + [0.5, -2, -0.0]
      let pair = BroadcastPair([first.count, 1], [second.count])
      func check(_ function: BinaryFunction, _ definition: (Float, Float) -> Float) {
        let expected = first.flatMap { first in second.map { definition(first, $0) } }
        let result = apply(function, .float32, first, second, pair)
        let isEqual = zip(result, expected).allSatisfy {
          $0.bitPattern == $1.bitPattern || $0.isNaN && $1.isNaN
        }
        #expect(isEqual, "\(random): \(function)")
      }
      check(.fmod) { $0.truncatingRemainder(dividingBy: $1) }
      check(.mod) {
        let rest = $0.truncatingRemainder(dividingBy: $1)
        if rest == 0 { return $1.sign == .minus ? -0.0 : 0 }
        return (rest < 0) == ($1 < 0) ? rest : rest + $1
      }
      check(.pow) { Float.pow($0, $1) }
      check(.prelu) { $0 < 0 ? $0 * $1 : $0 }
    }
  }

  private func add<Element: BitwiseCopyable & Numeric>(
    _ element: ElementType,
    _ first: [Element],
    _ second: [Element],
    _ pair: BroadcastPair,
    inPlace: Bool = false
  ) -> [Element] {
    apply(.add, element, first, second, pair, inPlace: inPlace)
  }

  private func apply<Element: BitwiseCopyable & Numeric>(
    _ function: BinaryFunction,
    _ element: ElementType,
    _ first: [Element],
    _ second: [Element],
    _ pair: BroadcastPair,
    inPlace: Bool = false
  ) -> [Element] {
    run(
      BinaryElementwise.Geometry(function, element, pair.walk), activations: [first],
      constants: [second],
      output: inPlace ? .inPlace : .separate(count: pair.shape.reduce(1, *)))
  }
}
