import Foundation
import MNISTKernels
import Testing

/// Each function that recurrent networks use, of single numbers, against Foundation's in `Double`.
@Suite struct UnaryFunctionTests {
  private static let arguments: [Float] =
    stride(from: -100, through: 100, by: 0.37).map { $0 }
    + stride(from: -1.2, through: 1.2, by: 0.003).map { $0 }

  @Test func equalTheirDefinitions() {
    expect(.sigmoid) { 1 / (1 + exp(-$0)) }
    expect(.tanh) { tanh($0) }
    expect(.relu) { max($0, 0) }
    expect(.affine(alpha: 2, beta: -0.5)) { 2 * $0 - 0.5 }
    expect(.leakyRelu(alpha: 0.25)) { $0 < 0 ? 0.25 * $0 : $0 }
    expect(.thresholdedRelu(alpha: 0.75)) { $0 <= 0.75 ? 0 : $0 }
    expect(.scaledTanh(alpha: 1.5, beta: 0.5)) { 1.5 * tanh(0.5 * $0) }
    expect(.hardSigmoid(alpha: 0.25, beta: 0.5)) { min(max(0.25 * $0 + 0.5, 0), 1) }
    expect(.elu(alpha: 0.5, gamma: 1, divisor: 1)) { $0 < 0 ? 0.5 * (exp($0) - 1) : $0 }
    expect(.softsign) { $0 / (1 + abs($0)) }
    expect(.softplus) { max($0, 0) + log1p(exp(-abs($0))) }
  }

  @Test func endsOfTheRange() {
    #expect(UnaryFunction.tanh(.infinity) == 1)
    #expect(UnaryFunction.tanh(-.infinity) == -1)
    #expect(UnaryFunction.sigmoid(.infinity) == 1)
    #expect(UnaryFunction.sigmoid(-.infinity) == 0)
    #expect(UnaryFunction.softplus(-.infinity) == 0)
    #expect(UnaryFunction.tanh(.nan).isNaN)
    #expect(UnaryFunction.sigmoid(.nan).isNaN)
  }

  /// Few operations on numbers of the size of 1 or of the result: four roundings of the larger.
  private func expect(_ activation: UnaryFunction, _ definition: (Double) -> Double) {
    for argument in Self.arguments {
      let exact = definition(Double(argument))
      let bound = 4 * Double(Float.ulpOfOne) * max(1, abs(exact))
      #expect(
        abs(Double(activation(argument)) - exact) <= bound, "\(activation) of \(argument)")
    }
  }
}
