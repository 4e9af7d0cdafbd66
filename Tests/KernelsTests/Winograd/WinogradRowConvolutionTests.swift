import MNISTKernels
import Testing

@Suite struct WinogradRowConvolutionTests {
  @Test(arguments: WinogradCase.Kind.all)
  func equalsTheDefinition(kind: WinogradCase.Kind) {
    for var random in RandomCase.series(15) {
      let work = WinogradCase(
        kind, channels: 1, maps: random.integer(4...21), isPooled: random.flag(), &random)
      let context = work.description(random)
      let result = convolve(work, Clamp(), &random)
      expect(result, within: work.reference(isRowwise: true), context)
      let limited = convolve(work, Clamp(low: -0.25, high: 0.5), &random)
      #expect(limited == result.map { min(max($0, -0.25), 0.5) }, "\(context)")
    }
  }

  private func convolve(
    _ work: WinogradCase, _ clamp: Clamp, _ random: inout RandomCase
  ) -> [Float] {
    let rowLength = NHWCLayout.padded(work.width + work.kind.taps - 1)
    let input = work.inputLayout(rowLength: rowLength, &random)
    let output = work.outputLayout(&random)
    let geometry = WinogradRowConvolution.Geometry(
      WinogradTiling(
        input: input, output: output, taps: work.kind.taps, tile: work.kind.tile,
        padTop: work.padTop, padLeft: work.padLeft, height: work.height, width: work.width,
        isPooled: work.isPooled, clamp: clamp))
    let biases = (work.bias + [0, 0, 0]).prefix(output.pixelStride)
    let memory = run(
      activations: [input.memory(of: work.input)],
      constants: [geometry.packed(work.weights), Array(biases)],
      output: .separate(count: output.count), scratch: geometry.scratchCount
    ) { slots, arena in
      WinogradRowConvolution(
        geometry, input: slots.activations[0], weights: slots.constants[0],
        bias: slots.constants[1], output: slots.output, scratch: slots.scratch
      ).run(in: &arena)
    }
    return output.values(in: memory) ?? []
  }
}
