import MNISTTerminal
import Testing

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0, 2, "0.00"), (1, 0, "1"), (0.5, 0, "1"), (1.25, 1, "1.3"), (0.05, 2, "0.05"),
      (99.994, 2, "99.99"), (9.999, 2, "10.00"), (99.95, 1, "100.0"), (0.9996, 3, "1.000"),
      (-1.5, 1, "-1.5"), (-9.999, 2, "-10.00"), (1234.5678, 3, "1234.568"),
      (1e15, 0, "1000000000000000"), (123_456_789_012, 2, "123456789012.00"),
      (.leastNonzeroMagnitude, 3, "0.000"), (0.000_123_456, 8, "0.00012346"),
    ] as [(Double, Int, String)]
  )
  func fixedDecimals(value: Double, places: Int, text: String) {
    #expect(decimal(value, places: places) == text)
  }

  @Test("What rounds to zero isn't negative", arguments: [-0.0, -0.001, -0.004_9])
  func negativeZero(value: Double) {
    #expect(decimal(value, places: 2) == "0.00")
  }

  @Test(
    "Numbers too large for decimals, and those that aren't finite",
    arguments: [
      (1e300, 2), (-1e300, 2), (.greatestFiniteMagnitude, 0), (9.3e18, 0), (1e14, 5), (1, 18),
      (0, 30), (0.5, 400), (.infinity, 2), (-.infinity, 2), (.nan, 2),
    ] as [(Double, Int)]
  )
  func withoutDecimals(value: Double, places: Int) {
    #expect(decimal(value, places: places) == "\(value)")
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1.00e+00"), (1.24e-6, "1.24e-06"), (-1.24e-6, "-1.24e-06"),
      (9.994, "9.99e+00"), (9.996, "1.00e+01"), (0.009_996, "1.00e-02"), (999_600, "1.00e+06"),
      (-0.000_999_9, "-1.00e-03"), (1e23, "1.00e+23"), (1e-5, "1.00e-05"), (12_345, "1.23e+04"),
      (1.5e300, "1.50e+300"), (2.5e-300, "2.50e-300"), (.leastNonzeroMagnitude, "4.94e-324"),
      (.greatestFiniteMagnitude, "1.80e+308"), (.leastNormalMagnitude, "2.23e-308"),
      (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"),
    ] as [(Double, String)]
  )
  func scientificNotation(value: Double, text: String) {
    #expect(scientific(value) == text)
  }

  @Test("Powers of ten have the mantissa 1, whatever their rounding", arguments: -300...300)
  func powersOfTen(exponent: Int) throws {
    let value = try #require(Double("1e\(exponent)"))
    let digits = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
    #expect(scientific(value) == "1.00e\(exponent < 0 ? "-" : "+")\(digits)")
  }

  @Test func padding() {
    #expect("7".padded(toLeft: 3) == "  7")
    #expect("7".padded(toRight: 3) == "7  ")
    #expect("·é".padded(toLeft: 3) == " ·é")
    #expect("long".padded(toLeft: 3) == "long")
    #expect("long".padded(toRight: 0) == "long")
  }
}
