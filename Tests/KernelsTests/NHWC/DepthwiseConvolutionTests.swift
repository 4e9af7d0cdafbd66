import MNISTKernels
import Testing

@Suite struct DepthwiseConvolutionTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(100) {
      let channels = random.integer(4...21)
      let (vertical, horizontal) = (Window.random(&random), Window.random(&random))
      let windows = NHWCWindows.random(
        &random, batch: random.integer(0...2), inputChannels: channels, outputChannels: channels,
        vertical: vertical, horizontal: horizontal)
      let weightShape = [channels, 1, vertical.kernel, horizontal.kernel]
      let input = random.floats(windows.input.shape.reduce(1, *))
      let weights = random.floats(weightShape.reduce(1, *))
      let bias = random.floats(channels)
      let result = convolve(windows, Clamp(), input, weights, bias)
      expect(
        result,
        within: naiveConvolution(
          Planes(windows.input.shape, input), weights: Planes(weightShape, weights), bias: bias,
          group: channels, vertical: vertical, horizontal: horizontal),
        "\(random): \(windows)")
      let limited = convolve(windows, Clamp(low: 0), input, weights, bias)
      #expect(limited == result.map { max($0, 0) }, "\(random): \(windows)")
    }
  }

  private func convolve(
    _ windows: NHWCWindows,
    _ clamp: Clamp,
    _ input: [Float],
    _ weights: [Float],
    _ bias: [Float]
  ) -> [Float] {
    let geometry = DepthwiseConvolution.Geometry(windows, clamp: clamp)
    let biases = bias + [Float](repeating: 0, count: geometry.biasCount - bias.count)
    let output = run(
      activations: [windows.input.memory(of: input)],
      constants: [geometry.packed(weights), biases],
      output: .separate(count: windows.output.count)
    ) { slots, arena in
      DepthwiseConvolution(
        geometry, input: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1], output: slots.output
      ).run(in: &arena)
    }
    return windows.output.values(in: output) ?? []
  }
}
