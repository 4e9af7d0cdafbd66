import MNISTKernels
import Testing

@Suite struct NHWCAffineTests {
  /// A difference, a product and a sum, each rounded, of every channel; borders stay zeros.
  @Test(arguments: [false, true])
  func scalesAndShiftsChannels(hasScalePerChannel: Bool) {
    for var random in RandomCase.series(40) {
      let (batch, channels) = (random.integer(0...2), random.integer(4...21))
      let (height, width) = (random.integer(1...4), random.integer(1...4))
      let layouts = (0..<2).map { _ in
        NHWCLayout.random(
          &random, batch: batch, channels: channels, height: height, width: width)
      }
      let clamp = random.flag() ? Clamp(low: 0) : .none
      let geometry = NHWCAffine.Geometry(
        input: layouts[0], output: layouts[1], hasScalePerChannel: hasScalePerChannel,
        clamp: clamp)
      let values = random.floats(layouts[0].shape.reduce(1, *))
      // The lanes behind the last channel stay 0.
      let filling = [Float](repeating: 0, count: geometry.channelCount - channels)
      let means = random.floats(channels) + filling
      let shifts = random.floats(channels) + filling
      let scales = hasScalePerChannel ? random.floats(channels) + filling : random.floats(1)
      let output = run(
        geometry, activations: [layouts[0].memory(of: values)], constants: [means, scales, shifts],
        output: .separate(count: layouts[1].count))
      let expected = values.enumerated().map { position, value in
        let channel = position / (height * width) % channels
        return clamp(
          (value - means[channel]) * scales[hasScalePerChannel ? channel : 0] + shifts[channel])
      }
      #expect(layouts[1].values(in: output) == expected, "\(random): \(layouts)")
    }
  }
}
