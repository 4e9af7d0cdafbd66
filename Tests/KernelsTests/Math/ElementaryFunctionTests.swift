import Foundation
import MNISTKernels
import Testing

/// The elementary functions against Foundation's, in units in the last place for `Float` and
/// relatively for `Double`.
@Suite struct ElementaryFunctionTests {
  /// Numbers of all magnitudes that matter and of both signs, and those around 0.5, 1 and 4, where
  /// one formula takes over from another.
  private static let arguments: [Double] = {
    var all: [Double] = []
    for step in -300...300 {
      let magnitude = exp2(Double(step) / 16)
      all += [magnitude, -magnitude, Double(step) * 0.037, Double(step) * 2.9]
    }
    for seam in [0.5, 0.625, 1, 2, 4, 6, 2.0.squareRoot(), 22] {
      for step in -20...20 {
        all.append(seam + Double(step) * 1e-7)
        all.append(-seam + Double(step) * 1e-3)
      }
    }
    return all
  }()

  @Test func logarithms() {
    check("log", { .log($0) }, { .log($0) }, { log($0) }, units: 1)
    check(
      "log1p", { .log1p($0) }, { .log1p($0) }, { log1p($0) }, units: 1)
    #expect(Double.log(0) == -.infinity && Double.log(.infinity) == .infinity)
    #expect(Double.log(-1).isNaN && Double.log(.nan).isNaN)
    #expect(abs(Double.log(.leastNonzeroMagnitude) - log(.leastNonzeroMagnitude)) < 1e-12)
    #expect(Double.log1p(-1) == -.infinity && Double.log1p(.infinity) == .infinity)
  }

  @Test func exponentials() {
    check(
      "expm1", { .expm1($0) }, { .expm1($0) }, { expm1($0) }, units: 2)
    check("exp", { .exp($0) }, { .exp($0) }, { exp($0) }, units: 2)
    #expect(Double.exp(709.78).isFinite && Double.exp(709.79) == .infinity)
    #expect(Double.exp(-708.39) > 0 && Double.exp(-708.4) == 0)
    #expect(Double.exp(-.infinity) == 0 && Double.exp(.infinity) == .infinity)
    #expect(Double.exp(.nan).isNaN)
  }

  @Test func tanhs() {
    check("tanh", { .tanh($0) }, { .tanh($0) }, { tanh($0) }, units: 3)
    #expect(Float.tanh(.nan).isNaN && Double.tanh(.nan).isNaN)
    #expect(Float.tanh(.infinity) == 1 && Double.tanh(-.infinity) == -1)
  }

  @Test func sigmoids() {
    check("sigmoid", { .sigmoid($0) }, { .sigmoid($0) }, { 1 / (1 + exp(-$0)) }, units: 4)
    #expect(Float.sigmoid(-.infinity) == 0 && Double.sigmoid(.infinity) == 1)
    #expect(Float.sigmoid(.nan).isNaN && Double.sigmoid(.nan).isNaN)
  }

  @Test func errorFunctions() {
    check("erf", { .erf($0) }, { .erf($0) }, { erf($0) }, units: 1)
    #expect(Float.erf(.infinity) == 1 && Double.erf(-.infinity) == -1)
    #expect(Float.erf(.nan).isNaN && Double.erf(.nan).isNaN)
  }

  @Test func powers() {
    let bases = [0.001, 0.7, 1.3, 2, 3, 10, 1e5]
    for base in bases {
      for step in -160...160 {
        let exponent = Double(step) / 4
        let exact = pow(base, exponent)
        #expect(
          abs(Double.pow(base, exponent) - exact) <= 1e-12 * exact, "\(base) to the \(exponent)")
        let single = pow(Double(Float(base)), exponent)
        guard single < 1e38, single > 1e-37 else { continue }
        #expect(
          abs(Double(Float.pow(Float(base), Float(exponent))) - single)
            <= Double(Float(single).ulp), "\(base) to the \(exponent)")
      }
    }
    #expect(Double.pow(3, 20) == 3_486_784_401 && Double.pow(-2, 3) == -8)
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, 101, -101, 1e300, -1e300, .infinity, -.infinity, .nan,
  ])
  func powersOfSpecialValues(base: Double) {
    for exponent in [
      0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 101, -101, 100, 1e300, .infinity, -.infinity, .nan,
    ] {
      let exact = pow(base, exponent)
      let result = Double.pow(base, exponent)
      let isEqual =
        result == exact && result.sign == exact.sign || result.isNaN && exact.isNaN
        || abs(result - exact) <= 1e-12 * abs(exact)
      #expect(isEqual, "\(base) to the \(exponent): \(result), not \(exact)")
    }
  }

  private func check(
    _ name: String,
    _ single: (Float) -> Float,
    _ double: (Double) -> Double,
    _ exact: (Double) -> Double,
    units: Double
  ) {
    var worst = (single: 0.0, singleAt: 0.0, double: 0.0, doubleAt: 0.0)
    for x in Self.arguments {
      let doubleResult = exact(x)
      if doubleResult.isFinite, doubleResult.magnitude > 1e-300 {
        let error = abs(double(x) - doubleResult) / doubleResult.magnitude
        if !(error <= worst.double) { (worst.double, worst.doubleAt) = (error, x) }
      }
      let rounded = Double(Float(x))
      let result = exact(rounded)
      if result.isFinite, result.magnitude < 3e38, result.magnitude > 1e-37 {
        let unit = Double(sign: .plus, exponent: result.exponent - 23, significand: 1)
        let error = abs(Double(single(Float(x))) - result) / unit
        if !(error <= worst.single) { (worst.single, worst.singleAt) = (error, x) }
      }
    }
    #expect(worst.single <= units, "\(name): \(worst.single) units at \(worst.singleAt)")
    #expect(worst.double <= 1e-13, "\(name): \(worst.double) relative at \(worst.doubleAt)")
  }
}
