import MNISTKernels
import Testing

@Suite struct ClampTests {
  private static let values: [Float] = [
    -.infinity, -.greatestFiniteMagnitude, -1, -.leastNonzeroMagnitude, -0.0, 0, 0.5, 6, 7,
    .greatestFiniteMagnitude, .infinity,
  ]

  @Test(
    arguments: [
      Clamp(), Clamp(low: 0), Clamp(low: 0, high: 6), Clamp(low: -0.25, high: 0.5),
      Clamp(high: 1), Clamp(low: 3, high: 3),
    ])
  func holdBetween(clamp: Clamp) {
    for value in Self.values {
      let result = clamp(SIMD4<Float>(repeating: value))
      #expect(result[0] == min(max(value, clamp.low), clamp.high), "\(value)")
      #expect(result == SIMD4(repeating: result[0]))
    }
  }

  @Test func notANumberStays() {
    #expect(Clamp(low: 0, high: 6)(SIMD4<Float>(repeating: .nan))[0].isNaN)
    #expect(Clamp()(SIMD8<Float>(repeating: .nan))[7].isNaN)
  }

  /// Values within the clamp keep their bits, −0 as well: it isn't less than 0.
  @Test func whatIsWithinStays() {
    let result = Clamp(low: 0)(SIMD4<Float>(repeating: -0.0))
    #expect(result[0].bitPattern == Float(-0.0).bitPattern)
  }
}
