/// Convolution of quantized activations: `Σ (weights − zero point) · (input − zero point) + bias`
/// in 32 bits, where padding counts as the input's zero point. Sums wrap around.
///
/// Shapes are those of `Convolution`; the output and the bias are `Int32`.
/// Source: ONNX operators, *ConvInteger* and *QLinearConv*.
public struct IntegerConvolution: Kernel {
  /// The sizes and types of a convolution.
  public struct Geometry: Sendable {
    /// The sizes.
    public let sizes: Convolution.Geometry
    /// The type of the input and of its zero point.
    public let input: ElementType
    /// The type of the weights and of their zero points.
    public let weights: ElementType
    /// Whether each output channel has a zero point of its own.
    public let hasZeroPointPerChannel: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: both types are `uint8` or `int8`.
    public init(
      _ sizes: Convolution.Geometry,
      input: ElementType,
      weights: ElementType,
      hasZeroPointPerChannel: Bool
    ) {
      precondition(
        input.isQuantized && weights.isQuantized, "values are quantized to uint8 or int8")
      self.sizes = sizes
      self.input = input
      self.weights = weights
      self.hasZeroPointPerChannel = hasZeroPointPerChannel
    }
  }

  let geometry: Geometry
  let input: Slot
  let weights: Slot
  let inputZeroPoint: Slot
  let weightsZeroPoint: Slot
  let bias: Slot?
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the geometry, and the
  /// taps cover only outputs for which they read input.
  public func run(in arena: inout Arena) {
    let sizes = geometry.sizes
    let (inputs, filters) = (QuantizedBytes(geometry.input), QuantizedBytes(geometry.weights))
    let source = unsafe arena.source(input, as: UInt8.self)
    let weights = unsafe arena.source(weights, as: UInt8.self)
    let inputZero = unsafe arena.source(inputZeroPoint, as: UInt8.self)[0]
    let weightZeros = unsafe arena.source(weightsZeroPoint, as: UInt8.self)
    let bias = unsafe arena.optionalSource(bias, as: Int32.self)
    let target = unsafe arena.target(output, as: Int32.self)
    sizes.forEachPlane { channel, output, input in
      let plane = unsafe target + output
      let planeInput = unsafe source + input
      let filter = unsafe weights + channel * sizes.filter
      let weightZero = unsafe weightZeros[geometry.hasZeroPointPerChannel ? channel : 0]
      unsafe plane.update(repeating: bias?[channel] ?? 0, count: sizes.outputPlane)
      sizes.forEachTap { tap in
        let weight = unsafe filters.difference(filter[tap.weight], weightZero)
        unsafe tap.accumulate(in: plane, from: planeInput) {
          $0 &+ weight &* inputs.difference($1, inputZero)
        }
      }
    }
  }
}

extension IntegerConvolution.Geometry: KernelGeometry {
  public var name: String { "integer convolution" }
  public var multiplyAccumulates: Int64 { sizes.multiplyAccumulates }
  public func work(results: Int) -> Int64 { sizes.work(results: results) }

  public var expression: String {
    "IntegerConvolution.Geometry(" + sizes.expression + ", input: " + input.expression
      + ", weights: " + weights.expression + ", hasZeroPointPerChannel: "
      + hasZeroPointPerChannel.expression + ")"
  }

  /// Inputs: activations, weights, their zero points, and a bias if there is one.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> IntegerConvolution {
    let bias = inputs.optional(4)
    precondition(
      inputs[0].holds(sizes.inputCount, input) && inputs[1].holds(sizes.weightCount, weights)
        && inputs[2].holds(1, input)
        && inputs[3].holds(hasZeroPointPerChannel ? sizes.channels : 1, weights)
        && bias?.holds(sizes.channels, .int32) ?? true
        && outputs[0].holds(sizes.outputCount, .int32),
      "the slots have other sizes than the convolution"
    )
    return IntegerConvolution(
      geometry: self, input: inputs[0], weights: inputs[1], inputZeroPoint: inputs[2],
      weightsZeroPoint: inputs[3], bias: bias, output: outputs[0])
  }
}
