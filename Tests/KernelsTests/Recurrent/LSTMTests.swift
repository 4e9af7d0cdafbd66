import Foundation
import MNISTKernels
import Testing

@Suite struct LSTMTests {
  /// A single unit, where the equations are those of ONNX letter by letter, in `Double`, for
  /// sequences of different lengths, forwards and backwards.
  @Test(arguments: [RecurrentSizes.Direction.forward, .reverse])
  func oneUnitEqualsTheDefinition(direction: RecurrentSizes.Direction) {
    for var random in RandomCase.series(60) {
      let (steps, batch) = (random.integer(0...5), random.integer(1...3))
      let input = random.floats(steps * batch, scale: 2)
      let lengths = (0..<batch).map { _ in Int32(random.integer(0...steps)) }
      let (weights, recurrence, bias) = (random.floats(4), random.floats(4), random.floats(8))
      let (hidden, cell, peepholes) = (
        random.floats(batch), random.floats(batch), random.floats(3)
      )
      var expected = [Double](repeating: 0, count: steps * batch)
      var lastHidden = hidden.map { Double($0) }
      var lastCell = cell.map { Double($0) }
      for sequence in 0..<batch {
        let order = Array(0..<Int(lengths[sequence]))
        for step in direction == .forward ? order : order.reversed() {
          let x = Double(input[step * batch + sequence])
          let (h, c) = (lastHidden[sequence], lastCell[sequence])
          func sum(_ gate: Int) -> Double {
            Double(weights[gate]) * x + Double(recurrence[gate]) * h + Double(bias[gate])
              + Double(bias[4 + gate])
          }
          func sigmoid(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
          let forget = sigmoid(sum(2) + Double(peepholes[2]) * c)
          let next = forget * c + sigmoid(sum(0) + Double(peepholes[0]) * c) * tanh(sum(3))
          lastCell[sequence] = next
          lastHidden[sequence] = sigmoid(sum(1) + Double(peepholes[1]) * next) * tanh(next)
          expected[step * batch + sequence] = lastHidden[sequence]
        }
      }
      let sizes = RecurrentSizes(
        steps: steps,
        batch: batch,
        inputs: 1,
        hidden: 1,
        direction: direction,
        isBatchFirst: false,
        clip: .infinity
      )
      let result = run(
        sizes,
        input: input,
        constants: [bytes(weights), bytes(recurrence), bytes(bias), bytes(lengths)]
          + [hidden, cell, peepholes].map { bytes($0) }
      )
      for (actual, reference) in zip(result, expected + lastHidden + lastCell) {
        // States stay below a few units; each step adds some ten roundings and shrinks those before.
        #expect(abs(Double(actual) - reference) < 1e-5, "\(random)")
      }
    }
  }

  /// Y, the last H and the last C, one after the other.
  private func run(
    _ sizes: RecurrentSizes,
    input: [Float],
    constants: [[UInt8]]
  ) -> [Float] {
    let counts = [sizes.steps * sizes.batch, sizes.batch, sizes.batch, 4]
    let result = MNISTKernelsTests.run(
      activations: [bytes(input)],
      constants: constants,
      output: .separate(count: 4 * counts.reduce(0, +))
    ) { slots, arena in
      var end = slots.output.byteOffset
      var parts: [Slot] = []
      for count in counts {
        parts.append(Slot(segment: .arena, byteOffset: end, byteCount: 4 * count))
        end += 4 * count
      }
      RecurrentLayer.Geometry(
        .lstm(couplesInputAndForget: false), sizes, activations: [.sigmoid, .tanh, .tanh]
      ).bind(slots.activations + slots.constants, parts).run(in: &arena)
    }
    return floats(result)
  }
}
