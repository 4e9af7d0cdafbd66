import Foundation
import MNISTKernels
import Testing

/// `Float.exp` against Foundation's `exp` in `Double`.
@Suite struct ExponentialTests {
  /// The largest number whose exponential is a `Float`.
  private let largest = Float(bitPattern: 0x42B1_7217)
  /// The smallest number whose exponential is a normal `Float`.
  private let smallest = Float(bitPattern: 0xC2AE_AC4F)

  /// Every 4,099th bit pattern, about a million: all exponents, both signs, infinities and NaN.
  @Test func allMagnitudes() {
    var worst = Worst()
    for bits in stride(from: UInt32.min, through: .max, by: 4_099) {
      worst.include(Float(bitPattern: bits))
    }
    worst.expectWithinTwoUnits()
  }

  /// The bit patterns around each multiple of ½ ln 2: in the middle between two multiples of ln 2
  /// the polynomial is worst, and at them the result changes its binade.
  @Test func wherePowersOfTwoChange() {
    var worst = Worst()
    for half in -252...256 where half != 0 {
      let middle = Float(Double(half) * 0.5 * log(2.0)).bitPattern
      for bits in middle &- 200...middle &+ 200 {
        let x = Float(bitPattern: bits)
        if x >= smallest && x <= largest { worst.include(x) }
      }
    }
    worst.expectWithinTwoUnits()
  }

  @Test func limits() {
    #expect(exp(Double(largest)) <= Double(Float.greatestFiniteMagnitude))
    #expect(exp(Double(largest.nextUp)) > Double(Float.greatestFiniteMagnitude))
    #expect(Float.exp(largest).isFinite)
    #expect(Float.exp(largest.nextUp) == .infinity)

    #expect(exp(Double(smallest)) >= Double(Float.leastNormalMagnitude))
    #expect(exp(Double(smallest.nextDown)) < Double(Float.leastNormalMagnitude))
    #expect(Float.exp(smallest).isNormal)
    #expect(Float.exp(smallest.nextDown) == 0)
  }

  @Test func specialValues() {
    #expect(Float.exp(0 as Float) == 1)
    #expect(Float.exp(-0.0 as Float) == 1)
    #expect(Float.exp(Float.leastNonzeroMagnitude) == 1)
    #expect(Float.exp(Float.infinity) == .infinity)
    #expect(Float.exp(Float.greatestFiniteMagnitude) == .infinity)
    #expect(Float.exp(-Float.infinity) == 0)
    #expect(Float.exp(-Float.greatestFiniteMagnitude) == 0)
    #expect(Float.exp(Float.nan).isNaN)
    #expect(Float.exp(-Float.nan).isNaN)
  }

  /// The largest error seen so far, in units in the last place of the true result.
  private struct Worst {
    private var error = 0.0
    private var x: Float = 0
    private var failures = 0

    mutating func include(_ x: Float) {
      let actual = Float.exp(x)
      let exact = exp(Double(x))
      if x.isNaN {
        failures += actual.isNaN ? 0 : 1
      } else if exact > Double(Float.greatestFiniteMagnitude) {
        failures += actual == .infinity ? 0 : 1
      } else if exact < Double(Float.leastNormalMagnitude) {
        failures += actual == 0 ? 0 : 1
      } else {
        // The unit is that of the binade in which the true result lies.
        let unit = Double(sign: .plus, exponent: exact.exponent - 23, significand: 1)
        let distance = abs(Double(actual) - exact) / unit
        if !(distance <= error) {
          error = distance
          self.x = x
        }
      }
    }

    func expectWithinTwoUnits() {
      #expect(error <= 2, "\(error) units at \(x): \(Float.exp(x)) instead of \(exp(Double(x)))")
      #expect(failures == 0, "wrong NaN, infinity or zero")
    }
  }
}
