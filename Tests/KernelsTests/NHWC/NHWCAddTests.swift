import MNISTKernels
import Testing

@Suite struct NHWCAddTests {
  @Test func addsPixels() {
    for var random in RandomCase.series(40) {
      let (batch, channels) = (random.integer(0...2), random.integer(1...9))
      let (height, width) = (random.integer(1...4), random.integer(1...4))
      let layouts = (0..<3).map { _ in
        NHWCLayout.random(
          &random, batch: batch, channels: channels, height: height, width: width)
      }
      let first = random.floats(layouts[0].shape.reduce(1, *))
      let second = random.floats(first.count)
      let geometry = NHWCAdd.Geometry(
        first: layouts[0], second: layouts[1], output: layouts[2])
      let output = run(
        activations: [layouts[0].memory(of: first), layouts[1].memory(of: second)],
        output: .separate(count: layouts[2].count)
      ) { slots, arena in
        NHWCAdd(
          geometry, first: slots.activations[0], second: slots.activations[1],
          output: slots.output
        ).run(in: &arena)
      }
      #expect(
        layouts[2].values(in: output) == zip(first, second).map { $0 + $1 },
        "\(random): \(layouts)")
    }
  }
}
