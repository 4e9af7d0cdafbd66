import Kernels
import Testing

@Suite struct WinogradConvolutionTests {
  @Test(arguments: WinogradCase.Kind.all)
  func equalsTheDefinition(kind: WinogradCase.Kind) {
    for var random in RandomCase.series(24) {
      let work = WinogradCase(
        kind, channels: random.integer(4...19), maps: random.integer(4...37),
        isPooled: random.flag(), &random)
      let context = work.description(random)
      let result = convolve(work, Limits(), &random)
      expect(result, within: work.reference(isRowwise: false), context)
      let limited = convolve(work, Limits(low: -0.25, high: 0.5), &random)
      #expect(limited == result.map { min(max($0, -0.25), 0.5) }, "\(context)")
    }
  }

  /// Depths that the products know by heart: 8 and 16.
  @Test(arguments: WinogradCase.Kind.all, [8, 16])
  func usualChannels(kind: WinogradCase.Kind, channels: Int) {
    for var random in RandomCase.series(6) {
      let work = WinogradCase(
        kind, channels: channels, maps: channels, isPooled: random.flag(), &random)
      expect(
        convolve(work, Limits(), &random), within: work.reference(isRowwise: false),
        work.description(random))
    }
  }

  /// What the bound above can't see: whether the points are good ones. Errors are measured in units
  /// of `ulpOfOne` · Σ|input · weight|, the bound of a direct sum per rounding: the largest of some
  /// 5,000 results with 16 channels. Measured with seeds 28 to 33, with and without fused
  /// multiply–adds: see the limits, which are twice the largest seen.
  @Test(
    arguments: zip(WinogradCase.Kind.all, [0.5, 0.5, 0.5, 0.5]))
  func losesFewBits(kind: WinogradCase.Kind, limit: Double) {
    var largest = 0.0
    for var random in RandomCase.series(8) {
      let work = WinogradCase(kind, channels: 16, maps: 16, isPooled: false, &random)
      let exact = naiveConvolution(
        Planes(work.inputShape, work.input), weights: Planes(work.weightShape, work.weights),
        bias: work.bias, group: 1,
        vertical: Window(
          input: work.inputShape[2], kernel: kind.taps, padBegin: work.padTop,
          padEnd: work.height + kind.taps - 1 - work.padTop - work.inputShape[2]),
        horizontal: Window(
          input: work.inputShape[3], kernel: kind.taps, padBegin: work.padLeft,
          padEnd: work.width + kind.taps - 1 - work.padLeft - work.inputShape[3]))
      let roundings = Double(16 * kind.taps * kind.taps + 1)
      for (value, exact) in zip(convolve(work, Limits(), &random), exact) {
        largest = max(largest, abs(Double(value) - exact.value) / exact.bound * roundings)
      }
    }
    print("losesFewBits", kind.testDescription, largest)
    #expect(largest < limit, "MNIST_TEST_SEED=\(RandomCase.seed)")
  }

  private func convolve(
    _ work: WinogradCase, _ limits: Limits, _ random: inout RandomCase
  ) -> [Float] {
    let columns = (work.width + work.kind.tile - 1) / work.kind.tile * work.kind.tile
    let input = work.inputLayout(rowLength: columns + work.kind.taps - 1, &random)
    let output = work.outputLayout(&random)
    let geometry = WinogradConvolution.Geometry(
      input: input, output: output, taps: work.kind.taps, tile: work.kind.tile,
      padTop: work.padTop, padLeft: work.padLeft, height: work.height, width: work.width,
      isPooled: work.isPooled, limits: limits)
    let biases = (work.bias + [0, 0, 0]).prefix(ImageLayout.padded(work.maps))
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
