import MNISTKernels
import Testing

@Suite struct LayerNormalizationTests {
  @Test(arguments: [true, false], [0, 1, 2])
  func equalsTheDefinition(addsToDeviation: Bool, parameterCount: Int) {
    for var random in RandomCase.series(50) {
      let (rows, extent, run) = (
        random.integer(0...4), random.integer(2...12), random.integer(1...3)
      )
      let parameters = random.integer(1...5)
      let input = random.floats(rows * extent)
      let constants = (0..<parameterCount).map { _ in random.floats(parameters) }
      let geometry = LayerNormalization.Geometry(
        element: .float32, rows: rows, extent: extent, parameters: parameters, run: run,
        epsilon: 0.01, addsToDeviation: addsToDeviation)
      let result = MNISTKernelsTests.run(
        geometry, activations: [input], constants: constants, output: .separate(count: input.count))
      let expected = input.indices.map { index in
        let row = input[(index / extent * extent)...].prefix(extent).map(Double.init)
        let mean = row.reduce(0, +) / Double(extent)
        let variance = row.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(extent)
        let deviation =
          addsToDeviation ? variance.squareRoot() + 0.01 : (variance + 0.01).squareRoot()
        let parameter = index / run % parameters
        let scale = parameterCount > 0 ? Double(constants[0][parameter]) : 1
        let bias = parameterCount > 1 ? Double(constants[1][parameter]) : 0
        let value = (Double(input[index]) - mean) / deviation
        // Mean and variance are sums of `extent` values below 1; the deviation is 0.01 or more,
        // and its relative error is half of that of the variance.
        return BoundedValue(
          value * scale + bias,
          roundings: 2 * extent + 8,
          magnitude: (abs(value) + 1 / deviation) * abs(scale) + abs(bias)
        )
      }
      expect(result, within: expected, "\(random): [\(rows), \(extent)]")
    }
  }
}
