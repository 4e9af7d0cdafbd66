import MNISTKernels
import Testing

@Suite struct FusedClampTests {
  private static let special: [Float] = [
    0, -0.0, 1, -1, 0.3, -0.3, 7, -7, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
    -.leastNonzeroMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
  ]

  private static let clamps: [(low: Float, high: Float)] = [
    (0, 6), (-1, 1), (0, .infinity), (-.infinity, 0), (-0.0, 0), (0.3, -0.3),
    (-.greatestFiniteMagnitude, .greatestFiniteMagnitude),
  ]

  @Test func equalsTheElementwiseKernels() {
    expectSame(.none) { $0 }
    expectSame(Clamp(low: 0)) { unary(.relu, $0) }
    for (low, high) in Self.clamps {
      expectSame(Clamp(low: low, high: high)) { binary(.min, binary(.max, $0, low), high) }
    }
  }

  /// Applied to single numbers, by a convolution, and by a product, against other kernels.
  private func expectSame(_ clamp: Clamp, _ kernels: ([Float]) -> [Float]) {
    let expected = kernels(Self.special).map(\.bits)
    #expect(Self.special.map { clamp($0).bits } == expected, "\(clamp)")
    let doubles = Self.special.map { Float(clamp(Double($0))) }
    // 0.3 · 0.3 is rounded twice on its way through Double.
    for (double, single) in zip(doubles, kernels(Self.special)) {
      #expect(
        double.bits == single.bits || abs(double - single) <= single.magnitude.ulp,
        "\(clamp)")
    }
    #expect(convolve(Self.special, clamp).map(\.bits) == kernels(accumulated).map(\.bits))
    #expect(multiply(Self.special, clamp).map(\.bits) == kernels(accumulated).map(\.bits))
  }

  /// Both kernels begin with 0, and 0 + −0 is 0.
  private var accumulated: [Float] { Self.special.map { 0 + $0 } }

  private func convolve(_ values: [Float], _ clamp: Clamp) -> [Float] {
    let axis = WindowAxis(
      inputExtent: values.count, outputExtent: values.count, kernelExtent: 1)
    let geometry = Convolution.Geometry(
      batch: 1, group: 1, inputChannels: 1, outputChannels: 1, vertical: .single,
      horizontal: axis, clamp: clamp)
    return run(
      geometry, activations: [values], constants: [[1]], output: .separate(count: values.count))
  }

  private func multiply(_ values: [Float], _ clamp: Clamp) -> [Float] {
    let geometry = MatrixMultiplication.Geometry(
      rows: values.count, depth: 1, columns: 1, clamp: clamp)
    return run(
      geometry, activations: [values], constants: [[1]], output: .separate(count: values.count))
  }

  private func unary(_ function: UnaryFunction, _ values: [Float]) -> [Float] {
    run(
      UnaryElementwise.Geometry(function, .float32), activations: [values],
      output: .separate(count: values.count))
  }

  private func binary(
    _ function: BinaryFunction, _ values: [Float], _ limit: Float
  ) -> [Float] {
    let walk = Walk(extents: [values.count], firstStrides: [1], secondStrides: [0])
    return run(
      BinaryElementwise.Geometry(function, .float32, walk), activations: [values],
      constants: [[limit]], output: .separate(count: values.count))
  }
}

extension Float {
  /// The bit pattern; one for all NaNs.
  fileprivate var bits: UInt32 { isNaN ? Float.nan.bitPattern : bitPattern }
}
