import MNISTKernels
import Testing

@Suite struct NHWCConvolutionTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(150) {
      expectDefinition(
        inputChannels: random.integer(1...9), outputChannels: random.integer(4...37),
        vertical: .random(&random), horizontal: .random(&random), random: &random)
    }
  }

  @Test func groupsEqualTheDefinition() {
    for var random in RandomCase.series(40) {
      expectDefinition(
        group: random.integer(2...3), inputChannels: random.integer(1...6),
        outputChannels: 4 * random.integer(1...7),
        vertical: .random(&random), horizontal: .random(&random), random: &random)
    }
  }

  /// A single tap, without a border: all pixels of an image are one row.
  @Test func oneByOne() {
    for var random in RandomCase.series(20) {
      expectDefinition(
        inputChannels: random.integer(1...9), outputChannels: random.integer(4...20),
        vertical: Window(input: 5, kernel: 1), horizontal: Window(input: 6, kernel: 1),
        random: &random)
    }
  }

  @Test func rowsOfManyTiles() {
    for var random in RandomCase.series(10) {
      expectDefinition(
        inputChannels: 1, outputChannels: 8,
        vertical: Window(input: 3, kernel: 3, padBegin: 1, padEnd: 1),
        horizontal: Window(input: random.integer(10...40), kernel: 5, padBegin: 2, padEnd: 2),
        random: &random)
    }
  }

  private func expectDefinition(
    group: Int = 1,
    inputChannels: Int,
    outputChannels: Int,
    vertical: Window,
    horizontal: Window,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let windows = NHWCWindows.random(
      &random, batch: random.integer(0...2), inputChannels: group * inputChannels,
      outputChannels: group * outputChannels, vertical: vertical, horizontal: horizontal)
    let weightShape = [group * outputChannels, inputChannels, vertical.kernel, horizontal.kernel]
    let input = random.floats(windows.input.shape.reduce(1, *))
    let weights = random.floats(weightShape.reduce(1, *))
    let bias = random.floats(group * outputChannels)
    let context = "\(random): \(windows), \(group) groups"
    let result = convolve(windows, group, Clamp(), input, weights, bias)
    expect(
      result,
      within: naiveConvolution(
        Planes(windows.input.shape, input), weights: Planes(weightShape, weights), bias: bias,
        group: group, vertical: vertical, horizontal: horizontal),
      context, sourceLocation: sourceLocation)
    let limited = convolve(
      windows, group, Clamp(low: -0.25, high: 0.5), input, weights, bias)
    #expect(
      limited == result.map { min(max($0, -0.25), 0.5) }, "\(context)",
      sourceLocation: sourceLocation)
  }

  private func convolve(
    _ windows: NHWCWindows,
    _ group: Int,
    _ clamp: Clamp,
    _ input: [Float],
    _ weights: [Float],
    _ bias: [Float]
  ) -> [Float] {
    let geometry = NHWCConvolution.Geometry(windows, group: group, clamp: clamp)
    let biases = bias + [Float](repeating: 0, count: geometry.biasCount - bias.count)
    let output = run(
      activations: [windows.input.memory(of: input)],
      constants: [geometry.packed(weights), biases],
      output: .separate(count: windows.output.count)
    ) { slots, arena in
      NHWCConvolution(
        geometry, input: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1], output: slots.output
      ).run(in: &arena)
    }
    return windows.output.values(in: output) ?? []
  }
}
