import MNISTKernels
import Testing

@Suite struct LimitsTests {
  private static let values: [Float] = [
    -.infinity, -.greatestFiniteMagnitude, -1, -.leastNonzeroMagnitude, -0.0, 0, 0.5, 6, 7,
    .greatestFiniteMagnitude, .infinity,
  ]

  @Test(
    arguments: [
      Limits(), Limits(low: 0), Limits(low: 0, high: 6), Limits(low: -0.25, high: 0.5),
      Limits(high: 1), Limits(low: 3, high: 3),
    ])
  func holdBetween(limits: Limits) {
    for value in Self.values {
      let result = limits(SIMD4<Float>(repeating: value))
      #expect(result[0] == min(max(value, limits.low), limits.high), "\(value)")
      #expect(result == SIMD4(repeating: result[0]))
    }
  }

  @Test func notANumberStays() {
    #expect(Limits(low: 0, high: 6)(SIMD4<Float>(repeating: .nan))[0].isNaN)
    #expect(Limits()(SIMD8<Float>(repeating: .nan))[7].isNaN)
  }

  /// Values within the limits keep their bits, −0 as well: it isn't less than 0.
  @Test func whatIsWithinStays() {
    let result = Limits(low: 0)(SIMD4<Float>(repeating: -0.0))
    #expect(result[0].bitPattern == Float(-0.0).bitPattern)
  }
}
