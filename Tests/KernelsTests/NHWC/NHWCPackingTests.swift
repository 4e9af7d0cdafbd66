import MNISTKernels
import Testing

@Suite struct NHWCPackingTests {
  @Test func packsAndUnpacks() {
    for var random in RandomCase.series(60) {
      let layout = NHWCLayout.random(
        &random, batch: random.integer(0...2), channels: random.integer(1...9),
        height: random.integer(1...4), width: random.integer(1...5))
      let values = random.floats(layout.shape.reduce(1, *))
      let packed = run(
        activations: [values], output: .separate(count: layout.count)
      ) { slots, arena in
        NHWCPacking(.init(layout), input: slots.activations[0], output: slots.output).run(
          in: &arena)
      }
      #expect(packed == layout.memory(of: values), "\(random): \(layout)")
      let unpacked = run(
        activations: [packed], output: .separate(count: values.count)
      ) { slots, arena in
        NHWCUnpacking(.init(layout), input: slots.activations[0], output: slots.output).run(
          in: &arena)
      }
      #expect(unpacked == values, "\(random): \(layout)")
      #expect(!layout.isRowMajor || packed == values, "\(random): \(layout)")
    }
  }

  @Test func rowMajorLayouts() {
    let border = NHWCLayout.Border(top: 0, left: 0, bottom: 0, right: 1)
    func isRowMajor(_ channels: Int, _ side: Int, _ border: NHWCLayout.Border = .init()) -> Bool {
      NHWCLayout(batch: 2, channels: channels, height: side, width: side, border: border)
        .isRowMajor
    }
    #expect(isRowMajor(1, 3) && isRowMajor(4, 1) && isRowMajor(3, 1))
    #expect(!isRowMajor(1, 3, border) && !isRowMajor(5, 1) && !isRowMajor(4, 2))
  }
}
