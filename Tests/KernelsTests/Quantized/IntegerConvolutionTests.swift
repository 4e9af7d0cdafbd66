import MNISTKernels
import Testing

@Suite struct IntegerConvolutionTests {
  /// The differences to the zero points are small integers: the reference in `Double` is exact.
  @Test func equalsTheDefinition() {
    for var random in RandomCase.series(150) {
      let (vertical, horizontal) = (Window.random(&random), Window.random(&random))
      let sizes = Convolution.Geometry(
        batch: random.integer(0...2),
        group: random.integer(1...3),
        inputChannels: random.integer(1...3),
        outputChannels: random.integer(1...3),
        vertical: vertical.axis,
        horizontal: horizontal.axis
      )
      let channels = sizes.group * sizes.outputChannels
      let inputShape = [
        sizes.batch, sizes.group * sizes.inputChannels, vertical.input, horizontal.input,
      ]
      let weightShape = [channels, sizes.inputChannels, vertical.kernel, horizontal.kernel]
      let input = random.integers(inputShape.reduce(1, *), of: UInt8.self)
      let weights = random.integers(weightShape.reduce(1, *), of: UInt8.self)
      let inputZero = random.integers(1, of: UInt8.self)
      let isPerChannel = random.flag()
      let weightZeros = random.integers(isPerChannel ? channels : 1, of: UInt8.self)
      let inputType: ElementType = random.flag() ? .uint8 : .int8
      let weightType: ElementType = random.flag() ? .uint8 : .int8
      let bias = random.flag() ? random.integers(channels, of: Int16.self).map(Int32.init) : nil

      let taps = weights.count / channels
      let reference = naiveConvolution(
        Planes(
          inputShape, input.map { Float(number($0, inputType) - number(inputZero[0], inputType)) }),
        weights: Planes(
          weightShape,
          weights.indices.map { index in
            Float(
              number(weights[index], weightType)
                - number(weightZeros[isPerChannel ? index / taps : 0], weightType))
          }
        ),
        bias: bias?.map(Float.init),
        group: sizes.group,
        vertical: vertical,
        horizontal: horizontal
      ).map { Int32($0.value) }
      let result = run(
        IntegerConvolution.Geometry(
          sizes, input: inputType, weights: weightType, hasZeroPointPerChannel: isPerChannel),
        activations: [input],
        constants: [weights, inputZero, weightZeros]
          + (bias.map { [bytes($0)] } ?? []),
        output: .separate(count: 4 * reference.count))
      #expect(int32s(result) == reference, "\(random): \(sizes)")
    }
  }
}
