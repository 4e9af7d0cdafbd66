import MNISTTestSupport
import Testing
import MNISTWasmRuntime

@Suite struct MultiplicationTests {
  @Test func agreesWithTheProcessor() {
    var generator = SeededGenerator(seed: TestSeed.current)
    var words: [UInt64] = [0, 1, .max, .max - 1, 1 << 32, 1 << 63, 0xffff_ffff]
    words += (0..<5).map { _ in generator.next() }
    for low in words {
      for high in words {
        for otherLow in words {
          for otherHigh in [0, .max, generator.next()] {
            let (a, b) = (
              UInt128(high) << 64 | UInt128(low), UInt128(otherHigh) << 64 | UInt128(otherLow)
            )
            let expected = a &* b
            let actual = product(low: low, high: high, by: otherLow, otherHigh)
            #expect(actual.low == UInt64(truncatingIfNeeded: expected))
            #expect(actual.high == UInt64(truncatingIfNeeded: expected >> 64))
          }
        }
      }
    }
  }
}
