import Foundation
import MNISTKernels
import Testing

@Suite struct UnaryElementwiseTests {
  @Test(arguments: [false, true])
  func equalsTheDefinition(inPlace: Bool) {
    for var random in RandomCase.series(20) {
      let input = random.floats(random.integer(0...40))
      #expect(
        relu(input, inPlace: inPlace) == input.map(naiveRelu),
        "\(random): \(input.count) values"
      )
    }
  }

  @Test func specialValues() {
    let tiny = Float.leastNonzeroMagnitude
    let huge = Float.greatestFiniteMagnitude
    let input: [Float] = [0, -0.0, tiny, -tiny, huge, -huge, .infinity, -.infinity]
    #expect(relu(input) == [0, 0, tiny, 0, huge, 0, .infinity, 0])
  }

  @Test func nanStaysNaN() {
    let result = relu([.nan, -1, -.nan, 1])
    #expect(result[0].isNaN && result[2].isNaN)
    #expect(result[1] == 0 && result[3] == 1)
  }

  /// Each function of real numbers beside its definition in `Double`, by Foundation.
  private static let definitions:
    [(function: UnaryFunction, definition: @Sendable (Double) -> Double)] = [
      (.relu, { max($0, 0) }),
      (.leakyRelu(alpha: 0.25), { $0 < 0 ? 0.25 * $0 : $0 }),
      (.thresholdedRelu(alpha: 1.5), { $0 > 1.5 ? $0 : 0 }),
      (
        .elu(alpha: 1.75, gamma: 0.5, divisor: 2),
        { $0 < 0 ? 0.5 * 1.75 * expm1($0 / 2) : 0.5 * $0 }
      ),
      // Celu of a negative alpha.
      (
        .elu(alpha: -2, gamma: 1, divisor: -8), { $0 < 0 ? -2 * expm1($0 / -8) : $0 }
      ),
      (.sigmoid, { 1 / (1 + exp(-$0)) }),
      (.hardSigmoid(alpha: 0.25, beta: 0.5), { max(0, min(1, 0.25 * $0 + 0.5)) }),
      (.swish(alpha: 0.5), { $0 / (1 + exp(-0.5 * $0)) }),
      (.hardSwish, { $0 * max(0, min(1, $0 / 6 + 0.5)) }),
      (.mish, { $0 * tanh(log1p(exp($0))) }),
      (.softplus, { log1p(exp($0)) }),
      (.softsign, { $0 / (1 + abs($0)) }),
      (.gelu, { 0.5 * $0 * (1 + erf($0 / 2.0.squareRoot())) }),
      (
        .geluTanh,
        { 0.5 * $0 * (1 + tanh((2 / Double.pi).squareRoot() * ($0 + 0.044715 * $0 * $0 * $0))) }
      ),
      (.tanh, { tanh($0) }),
      (.erf, { erf($0) }),
      (.exp, { exp($0) }),
      (.log, { log($0) }),
      (.sqrt, { $0.squareRoot() }),
      (.reciprocal, { 1 / $0 }),
      (.neg, { -$0 }),
      (.abs, { abs($0) }),
      (.sign, { $0 > 0 ? 1 : $0 < 0 ? -1 : $0 }),
      (.floor, { floor($0) }),
      (.ceil, { ceil($0) }),
      (.round, { rint($0) }),
    ]

  /// What comes out of a sum may be off by the rounding of its terms, which are no larger than
  /// the argument or 1.
  @Test(arguments: definitions.indices) func realFunctionsEqualTheirDefinition(index: Int) {
    let (function, definition) = Self.definitions[index]
    for var random in RandomCase.series(4) {
      let input = random.floats(50, scale: 12) + [0, 0.5, 1.5, -0.5, -2.5]
      let doubles = input.map { Double($0) }
      let single = apply(function, .float32, input)
      let double = apply(function, .float64, doubles)
      for (index, x) in doubles.enumerated() {
        let expected = definition(x)
        guard expected.isFinite else {
          let isEqual = expected.isNaN ? double[index].isNaN : double[index] == expected
          #expect(isEqual && single[index].isNaN == expected.isNaN, "\(random): \(x)")
          continue
        }
        let size = max(abs(expected), abs(x), 1)
        #expect(
          abs(Double(single[index]) - expected) <= 4 * Double(Float.ulpOfOne) * size,
          "\(random): \(function) of \(x)")
        #expect(
          abs(double[index] - expected) <= 1e-13 * size, "\(random): \(function) of \(x)")
      }
      #expect(apply(function, .float64, [Double.nan])[0].isNaN, "\(function) of NaN")
      #expect(apply(function, .float32, [Float.nan])[0].isNaN, "\(function) of NaN")
    }
  }

  @Test func integersWrapAround() {
    let input: [Int8] = [-128, -5, 0, 7, 127]
    #expect(apply(.neg, .int8, input) == [-128, 5, 0, -7, -127])
    #expect(apply(.abs, .int8, input) == [-128, 5, 0, 7, 127])
    #expect(apply(.sign, .int8, input) == [-1, -1, 0, 1, 1])
    #expect(apply(.relu, .int8, input) == [0, 0, 0, 7, 127])
    #expect(apply(.abs, .int64, [Int64.min, -1]) == [Int64.min, 1])
    #expect(apply(.sign, .uint8, [0, 200] as [UInt8]) == [0, 1])
    #expect(apply(.neg, .int32, [Int32.min, 3]) == [Int32.min, -3])
  }

  @Test func truthValues() {
    #expect(apply(.not, .bool, [0, 1, 1] as [UInt8]) == [1, 0, 0])
  }

  private func relu(_ input: [Float], inPlace: Bool = false) -> [Float] {
    apply(.relu, .float32, input, inPlace: inPlace)
  }

  private func apply<Element: BitwiseCopyable & Numeric>(
    _ function: UnaryFunction,
    _ element: ElementType,
    _ input: [Element],
    inPlace: Bool = false
  ) -> [Element] {
    run(
      UnaryElementwise.Geometry(function, element), activations: [input],
      output: inPlace ? .inPlace : .separate(count: input.count))
  }
}
