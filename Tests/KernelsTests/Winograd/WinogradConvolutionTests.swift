import MNISTKernels
import MNISTTestSupport
import Testing

@Suite struct WinogradConvolutionTests {
  @Test(arguments: WinogradCase.Kind.all)
  func equalsTheDefinition(kind: WinogradCase.Kind) {
    for var random in RandomCase.series(8) {
      let work = WinogradCase(
        kind, channels: random.integer(4...11), maps: random.integer(4...21),
        isPooled: random.flag(), &random)
      let context = work.description(random)
      let result = convolve(work, Clamp(), &random)
      expect(result, within: work.reference(isRowwise: false), context)
      let limited = convolve(work, Clamp(low: -0.25, high: 0.5), &random)
      #expect(limited == result.map { min(max($0, -0.25), 0.5) }, "\(context)")
    }
  }

  /// Depths that the products know by heart: 8 and 16.
  @Test(arguments: WinogradCase.Kind.all, [8, 16])
  func usualChannels(kind: WinogradCase.Kind, channels: Int) {
    for var random in RandomCase.series(2) {
      let work = WinogradCase(
        kind, channels: channels, maps: channels, isPooled: random.flag(), &random)
      expect(
        convolve(work, Clamp(), &random), within: work.reference(isRowwise: false),
        work.description(random))
    }
  }

  /// What the bounds above can't see: whether the points are good ones.
  ///
  /// Errors in units of ulpOfOne · Σ|input · weight|, root mean square over some 2,000 results of 16
  /// channels. Measured with seeds 28 to 31 without fused multiply–adds, in the order of the kinds:
  /// up to 0.148, 0.84, 0.70 and 1.13. The clamp are a half more.
  @Test(arguments: zip(WinogradCase.Kind.all, [0.22, 1.26, 1.05, 1.70]))
  func losesFewBits(kind: WinogradCase.Kind, limit: Double) {
    var squares: [Double] = []
    for var random in RandomCase.series(2) {
      let work = WinogradCase(unpadded: kind, channels: 16, maps: 12, &random)
      let window = Window(input: 12, kernel: kind.taps)
      let exact = naiveConvolution(
        Planes(work.inputShape, work.input), weights: Planes(work.weightShape, work.weights),
        bias: work.bias, group: 1, vertical: window, horizontal: window)
      // The definition's bound allows as many units as there are terms, the bias among them.
      let terms = Double(16 * kind.taps * kind.taps + 1)
      for (value, exact) in zip(convolve(work, Clamp(), &random), exact) {
        let error = (Double(value) - exact.value) / exact.bound * terms
        squares.append(error * error)
      }
    }
    let error = (squares.reduce(0, +) / Double(squares.count)).squareRoot()
    #expect(error < limit, "MNIST_TEST_SEED=\(TestSeed.current)")
  }

  private func convolve(
    _ work: WinogradCase, _ clamp: Clamp, _ random: inout RandomCase
  ) -> [Float] {
    let columns = (work.width + work.kind.tile - 1) / work.kind.tile * work.kind.tile
    let input = work.inputLayout(rowLength: columns + work.kind.taps - 1, &random)
    let output = work.outputLayout(&random)
    let geometry = WinogradConvolution.Geometry(
      WinogradTiling(
        input: input, output: output, taps: work.kind.taps, tile: work.kind.tile,
        padTop: work.padTop, padLeft: work.padLeft, height: work.height, width: work.width,
        isPooled: work.isPooled, clamp: clamp))
    let biases = (work.bias + [0, 0, 0]).prefix(NHWCLayout.padded(work.maps))
    let memory = run(
      activations: [input.memory(of: work.input)],
      constants: [geometry.packed(work.weights), Array(biases)],
      output: .separate(count: output.count), scratch: geometry.scratchCount
    ) { slots, arena in
      WinogradConvolution(
        geometry, input: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1], output: slots.output, scratch: slots.scratch
      ).run(in: &arena)
    }
    return output.values(in: memory) ?? []
  }
}
