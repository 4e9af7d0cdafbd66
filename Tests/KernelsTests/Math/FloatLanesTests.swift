import MNISTKernels
import Testing

/// `exp`, `expm1`, `sigmoid` and `tanh` of a vector of eight against those of one float: the same bits, NaN for NaN.
@Suite struct FloatLanesTests {
  @Test func exponentials() {
    check("exp", { .exp($0) }, { .exp($0) })
  }

  @Test func exponentialsLessOne() {
    check("expm1", { .expm1($0) }, { .expm1($0) })
  }

  @Test func sigmoids() {
    check("sigmoid", { .sigmoid($0) }, { .sigmoid($0) })
  }

  @Test func tanhs() {
    check("tanh", { .tanh($0) }, { .tanh($0) })
  }

  private func check(
    _ name: String,
    _ one: (Float) -> Float,
    _ eight: (SIMD8<Float>) -> SIMD8<Float>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for eights in Self.numbers {
      let results = eight(eights)
      for lane in 0..<8 {
        let (expected, actual) = (one(eights[lane]), results[lane])
        #expect(
          expected.bitPattern == actual.bitPattern || (expected.isNaN && actual.isNaN),
          "\(name)(\(eights[lane])) is \(actual) in a vector, \(expected) alone",
          sourceLocation: sourceLocation)
      }
    }
  }

  /// Every exponent with both signs, the ends of the ranges that the functions tell apart, and
  /// steps of a hundredth in between.
  private static let numbers: [SIMD8<Float>] = {
    var numbers: [Float] = [.nan, -.nan, .infinity, -.infinity, 0, -0, 0.625]
    for limit: Float in [88.722_83, -87.336_54, 0.625, 43.668_27, 44.361_415] {
      numbers += [limit, limit.nextUp, limit.nextDown, -limit, -limit.nextUp, -limit.nextDown]
    }
    for exponent in -126...127 {
      let number = Float(sign: .plus, exponent: exponent, significand: 1.234_567)
      numbers += [number, -number]
    }
    for step in -1000...1000 { numbers.append(Float(step) / 100) }
    while numbers.count % 8 != 0 { numbers.append(1) }
    return stride(from: 0, to: numbers.count, by: 8).map { start in
      SIMD8(numbers[start..<start + 8])
    }
  }()
}
