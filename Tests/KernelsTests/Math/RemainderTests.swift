import MNISTKernels
import Testing

@Suite struct RemainderTests {
  /// Numbers of any exponent, against the standard library's remainder, which is exact too.
  @Test func remaindersOfRandomBits() {
    for var random in RandomCase.series(20_000) {
      let first = Double(bitPattern: UInt64(bitPattern: random.integers(1, of: Int64.self)[0]))
      let second = Double(bitPattern: UInt64(bitPattern: random.integers(1, of: Int64.self)[0]))
      for (first, second) in [(first, second), (first * 0x1p-1000, second * 0x1p-1000)] {
        let result = Double.fmod(first, second)
        let expected = first.truncatingRemainder(dividingBy: second)
        #expect(
          result == expected && result.sign == expected.sign
            || result.isNaN && expected.isNaN,
          "\(random): \(first) % \(second)")
      }
      let (narrow, narrowDivisor) = (
        Float(bitPattern: UInt32(truncatingIfNeeded: first.bitPattern)),
        Float(bitPattern: UInt32(truncatingIfNeeded: second.bitPattern))
      )
      let result = Float.fmod(narrow, narrowDivisor)
      let expected = narrow.truncatingRemainder(dividingBy: narrowDivisor)
      #expect(
        result == expected || result.isNaN && expected.isNaN,
        "\(random): \(narrow) % \(narrowDivisor)")
    }
  }

  @Test func remaindersOfTheExtremes() {
    let numbers: [Double] = [
      0, -0.0, .leastNonzeroMagnitude, .leastNormalMagnitude, 1, 3, 0x1p53 - 1, 1.7e308,
      .greatestFiniteMagnitude, .infinity, .nan, .leastNonzeroMagnitude * 3,
    ]
    for first in numbers + numbers.map({ -$0 }) {
      for second in numbers + numbers.map({ -$0 }) {
        let result = Double.fmod(first, second)
        let expected = first.truncatingRemainder(dividingBy: second)
        #expect(
          result == expected && result.sign == expected.sign || result.isNaN && expected.isNaN,
          "\(first) % \(second)")
      }
    }
  }
}
