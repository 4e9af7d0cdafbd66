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
    check("logarithm", { logarithm($0) }, { logarithm($0) }, { log($0) }, units: 1)
    check(
      "logarithmOfOnePlus", { Float(logarithmOfOnePlus(Double($0))) }, { logarithmOfOnePlus($0) },
      { log1p($0) }, units: 1)
    #expect(logarithm(0.0) == -.infinity && logarithm(Double.infinity) == .infinity)
    #expect(logarithm(-1.0).isNaN && logarithm(Double.nan).isNaN)
    #expect(abs(logarithm(.leastNonzeroMagnitude) - log(.leastNonzeroMagnitude)) < 1e-12)
    #expect(logarithmOfOnePlus(-1) == -.infinity && logarithmOfOnePlus(.infinity) == .infinity)
  }

  @Test func exponentials() {
    check(
      "exponentialMinusOne", { Float(exponentialMinusOne(Double($0))) },
      { exponentialMinusOne($0) }, { expm1($0) }, units: 1)
    check("exponential", { exponential($0) }, { exponential($0) }, { exp($0) }, units: 2)
    #expect(exponential(709.78).isFinite && exponential(709.79) == .infinity)
    #expect(exponential(-708.39) > 0 && exponential(-708.4) == 0)
    #expect(exponential(-Double.infinity) == 0 && exponential(Double.infinity) == .infinity)
    #expect(exponential(Double.nan).isNaN)
  }

  @Test func hyperbolicTangents() {
    check(
      "hyperbolicTangent", { hyperbolicTangent($0) }, { hyperbolicTangent($0) }, { tanh($0) },
      units: 2)
    #expect(hyperbolicTangent(Float.nan).isNaN && hyperbolicTangent(Double.nan).isNaN)
    #expect(hyperbolicTangent(Float.infinity) == 1 && hyperbolicTangent(-Double.infinity) == -1)
  }

  @Test func logistics() {
    check("logistic", { logistic($0) }, { logistic($0) }, { 1 / (1 + exp(-$0)) }, units: 4)
    #expect(logistic(-Float.infinity) == 0 && logistic(Double.infinity) == 1)
    #expect(logistic(Float.nan).isNaN && logistic(Double.nan).isNaN)
  }

  @Test func errorFunctions() {
    check("errorFunction", { errorFunction($0) }, { errorFunction($0) }, { erf($0) }, units: 1)
    #expect(errorFunction(Float.infinity) == 1 && errorFunction(-Double.infinity) == -1)
    #expect(errorFunction(Float.nan).isNaN && errorFunction(Double.nan).isNaN)
  }

  @Test func powers() {
    let bases = [0.001, 0.7, 1.3, 2, 3, 10, 1e5]
    for base in bases {
      for step in -160...160 {
        let exponent = Double(step) / 4
        let exact = pow(base, exponent)
        #expect(
          abs(power(base, exponent) - exact) <= 1e-12 * exact, "\(base) to the \(exponent)")
        let single = pow(Double(Float(base)), exponent)
        guard single < 1e38, single > 1e-37 else { continue }
        #expect(
          abs(Double(power(Float(base), Float(exponent))) - single)
            <= Double(Float(single).ulp), "\(base) to the \(exponent)")
      }
    }
    #expect(power(3.0, 20.0) == 3_486_784_401 && power(-2.0, 3.0) == -8)
  }

  @Test(arguments: [
    0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, 101, -101, 1e300, -1e300, .infinity, -.infinity, .nan,
  ])
  func powersOfSpecialValues(base: Double) {
    for exponent in [
      0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 101, -101, 100, 1e300, .infinity, -.infinity, .nan,
    ] {
      let exact = pow(base, exponent)
      let result = power(base, exponent)
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
