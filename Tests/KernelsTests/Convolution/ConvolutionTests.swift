import MNISTKernels
import Testing

@Suite struct ConvolutionTests {
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(150) {
      expectDefinition(
        batch: random.integer(0...3),
        group: random.integer(1...3),
        inputChannels: random.integer(1...3),
        outputChannels: random.integer(1...3),
        vertical: .random(&random),
        horizontal: .random(&random),
        random: &random
      )
    }
  }

  /// One axis at a time: the axes are treated alike, but by different loops.
  @Test(arguments: [true, false])
  func everyWindowOfAShortAxis(vertical: Bool) {
    var random = RandomCase.series(1)[0]
    for window in Window.all(ceilMode: false) {
      expectDefinition(
        vertical: vertical ? window : .single,
        horizontal: vertical ? .single : window,
        random: &random
      )
    }
  }

  @Test func oneByOne() {
    for var random in RandomCase.series(20) {
      expectDefinition(
        batch: 2,
        inputChannels: 4,
        outputChannels: 3,
        vertical: Window(input: 5, kernel: 1, stride: random.integer(1...3)),
        horizontal: Window(input: 6, kernel: 1, stride: random.integer(1...3)),
        random: &random
      )
    }
  }

  /// Each channel is its own group, with two maps made from it.
  @Test func depthwise() {
    for var random in RandomCase.series(20) {
      expectDefinition(
        group: 5,
        inputChannels: 1,
        outputChannels: 2,
        vertical: .random(&random),
        horizontal: .random(&random),
        random: &random
      )
    }
  }

  @Test func windowsOnPaddingAloneGiveTheBias() {
    let window = Window(input: 1, kernel: 2, padBegin: 3, padEnd: 3)
    let result = convolve(
      Convolution.Geometry(
        batch: 1,
        group: 1,
        inputChannels: 1,
        outputChannels: 1,
        vertical: WindowAxis.single,
        horizontal: window.axis
      ),
      input: [5],
      weights: [10, 100],
      bias: [0.25]
    )
    #expect(result == [0.25, 0.25, 500.25, 50.25, 0.25, 0.25])
  }

  @Test func nothingIsMultipliedByPadding() {
    // ∞ · 0 would be NaN.
    let window = Window(input: 1, kernel: 3, padBegin: 1, padEnd: 1)
    let result = convolve(
      Convolution.Geometry(
        batch: 1,
        group: 1,
        inputChannels: 1,
        outputChannels: 1,
        vertical: .single,
        horizontal: window.axis
      ),
      input: [2],
      weights: [.infinity, 3, .nan],
      bias: nil
    )
    #expect(result == [6])
  }

  @Test func countsItsMultiplications() {
    // mnist-8's second convolution: 14 × 14 places, 16 maps, 8 channels, 25 taps.
    let axis = Window(input: 14, kernel: 5, padBegin: 2, padEnd: 2).axis
    let geometry = Convolution.Geometry(
      batch: 1, group: 1, inputChannels: 8, outputChannels: 16, vertical: axis, horizontal: axis)
    #expect(geometry.multiplyAccumulates == 627_200)
  }

  private func expectDefinition(
    batch: Int = 1,
    group: Int = 1,
    inputChannels: Int = 1,
    outputChannels: Int = 1,
    vertical: Window,
    horizontal: Window,
    random: inout RandomCase,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let geometry = Convolution.Geometry(
      batch: batch,
      group: group,
      inputChannels: inputChannels,
      outputChannels: outputChannels,
      vertical: vertical.axis,
      horizontal: horizontal.axis
    )
    let inputShape = [batch, group * inputChannels, vertical.input, horizontal.input]
    let weightShape = [group * outputChannels, inputChannels, vertical.kernel, horizontal.kernel]
    let input = random.floats(inputShape.reduce(1, *))
    let weights = random.floats(weightShape.reduce(1, *))
    let bias = random.flag() ? random.floats(group * outputChannels) : nil
    expect(
      convolve(geometry, input: input, weights: weights, bias: bias),
      within: naiveConvolution(
        Planes(inputShape, input),
        weights: Planes(weightShape, weights),
        bias: bias,
        group: group,
        vertical: vertical,
        horizontal: horizontal
      ),
      "\(random): \(geometry), \(bias == nil ? "no bias" : "bias")",
      sourceLocation: sourceLocation
    )
  }

  private func convolve(
    _ geometry: Convolution.Geometry,
    input: [Float],
    weights: [Float],
    bias: [Float]?
  ) -> [Float] {
    let plane = geometry.vertical.outputExtent * geometry.horizontal.outputExtent
    let count = geometry.batch * geometry.group * geometry.outputChannels * plane
    return run(
      geometry, activations: [input],
      constants: [weights] + (bias.map { [$0] } ?? []),
      output: .separate(count: count))
  }
}
