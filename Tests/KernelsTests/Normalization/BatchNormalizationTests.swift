import MNISTKernels
import Testing

@Suite struct BatchNormalizationTests {
  @Test(arguments: [false, true])
  func equalsTheDefinition(inPlace: Bool) {
    for var random in RandomCase.series(100) {
      expectDefinition(
        batch: random.integer(0...3),
        channels: random.integer(1...5),
        plane: random.integer(1...12),
        epsilon: [0, 1e-5, 1e-3][random.integer(0...2)],
        inPlace: inPlace,
        random: &random
      )
    }
  }

  /// With the mean folded into the bias, `scale · x` and `scale · mean` would cancel here.
  @Test func largeMeans() {
    for var random in RandomCase.series(20) {
      expectDefinition(
        batch: 1, channels: 3, plane: 8, epsilon: 1e-5, center: 10_000, random: &random)
    }
  }

  @Test func epsilonIsAddedToTheVariance() {
    let result = normalize(
      BatchNormalization.Geometry(batch: 1, channels: 1, plane: 1, epsilon: 0.25),
      input: [3],
      scale: [5],
      bias: [7],
      mean: [2],
      variance: [0]
    )
    // (3 − 2) · 5 / √0.25 + 7
    #expect(result == [17])
  }

  private func expectDefinition(
    batch: Int,
    channels: Int,
    plane: Int,
    epsilon: Float,
    center: Float = 0,
    inPlace: Bool = false,
    random: inout RandomCase
  ) {
    let geometry = BatchNormalization.Geometry(
      batch: batch, channels: channels, plane: plane, epsilon: epsilon)
    let input = random.floats(batch * channels * plane).map { $0 + center }
    let scale = random.floats(channels)
    let bias = random.floats(channels)
    let mean = random.floats(channels).map { $0 + center }
    let variance = random.floats(channels).map { abs($0) + 0.125 }
    expect(
      normalize(
        geometry,
        input: input,
        scale: scale,
        bias: bias,
        mean: mean,
        variance: variance,
        inPlace: inPlace
      ),
      within: naiveBatchNormalization(
        input,
        plane: plane,
        scale: scale,
        bias: bias,
        mean: mean,
        variance: variance,
        epsilon: epsilon
      ),
      "\(random): \(geometry)"
    )
  }

  private func normalize(
    _ geometry: BatchNormalization.Geometry,
    input: [Float],
    scale: [Float],
    bias: [Float],
    mean: [Float],
    variance: [Float],
    inPlace: Bool = false
  ) -> [Float] {
    run(
      geometry, activations: [input],
      constants: [scale, bias, mean, variance],
      output: inPlace ? .inPlace : .separate(count: input.count))
  }
}
