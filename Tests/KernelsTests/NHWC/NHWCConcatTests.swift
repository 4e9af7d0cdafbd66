import MNISTKernels
import Testing

@Suite struct NHWCConcatTests {
  /// Up to four images of any number of channels, each with its own border.
  @Test func joinsChannels() {
    for var random in RandomCase.series(60) {
      let (batch, height, width) = (
        random.integer(0...2), random.integer(1...4), random.integer(1...4)
      )
      func layout(_ channels: Int) -> NHWCLayout {
        .random(&random, batch: batch, channels: channels, height: height, width: width)
      }
      let parts = (0..<random.integer(1...4)).map { _ in random.integer(1...9) }
      let inputs = parts.map { layout($0) }
      let output = layout(parts.reduce(0, +))
      let values = inputs.map { random.floats($0.shape.reduce(1, *)) }
      let result = run(
        NHWCConcat.Geometry(inputs: inputs, output: output),
        activations: zip(inputs, values).map { $0.memory(of: $1) },
        output: .separate(count: output.count))
      var expected: [Float] = []
      for image in 0..<batch {
        for (channels, part) in zip(parts, values) {
          let count = channels * height * width
          expected += part[image * count..<(image + 1) * count]
        }
      }
      #expect(output.values(in: result) == expected, "\(random): \(inputs)")
      // What fills the last vector is read by convolutions.
      if output.channels >= 4 {
        let lanes = Set(result.indices.map { $0 % output.pixelStride }).sorted()
        let filling = lanes.dropFirst(output.channels)
        #expect(
          result.indices.allSatisfy {
            !filling.contains($0 % output.pixelStride) || result[$0] == 0
          }, "\(random)")
      }
    }
  }
}
