import Kernels
import Testing

@Suite struct RectificationTests {
  @Test(arguments: [false, true])
  func equalsTheDefinition(inPlace: Bool) {
    for var random in RandomCase.series(20) {
      let input = random.floats(random.integer(0...40))
      #expect(
        rectify(input, inPlace: inPlace) == input.map(naiveRectification),
        "\(random): \(input.count) values"
      )
    }
  }

  @Test func specialValues() {
    let tiny = Float.leastNonzeroMagnitude
    let huge = Float.greatestFiniteMagnitude
    let input: [Float] = [0, -0.0, tiny, -tiny, huge, -huge, .infinity, -.infinity]
    #expect(rectify(input) == [0, 0, tiny, 0, huge, 0, .infinity, 0])
  }

  @Test func nanStaysNaN() {
    let result = rectify([.nan, -1, -.nan, 1])
    #expect(result[0].isNaN && result[2].isNaN)
    #expect(result[1] == 0 && result[3] == 1)
  }

  private func rectify(_ input: [Float], inPlace: Bool = false) -> [Float] {
    run(
      activations: [input],
      output: inPlace ? .inPlace : .separate(count: input.count)
    ) { slots, arena in
      Rectification(input: slots.activations[0], output: slots.output).run(in: &arena)
    }
  }
}
