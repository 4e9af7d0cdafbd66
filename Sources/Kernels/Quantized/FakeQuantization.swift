/// What quantizing and then dequantizing makes of floats:
/// `clamp(round(x / scale), −zero point, 255 − zero point) · factor`.
///
/// 0 stays 0, so that it may run over NHWC images with their border. Source: ONNX operators,
/// *QuantizeLinear* and *DequantizeLinear*, in a row.
public struct FakeQuantization: Kernel {
  /// The type that the values would have in between.
  public struct Geometry: Sendable {
    /// The type of the zero point.
    public let element: ElementType

    /// Creates a geometry.
    ///
    /// - Precondition: the type is `uint8` or `int8`.
    public init(_ element: ElementType) {
      precondition(element.isQuantized, "values are quantized to uint8 or int8")
      self.element = element
    }
  }

  let geometry: Geometry
  let input: Slot
  let scale: Slot
  let zeroPoint: Slot
  let factor: Slot
  let output: Slot

  /// Computes the output. Both slots hold the same number of values, as `bind` checks.
  public func run(in arena: inout Arena) {
    let rounding = unsafe QuantizedRounding(
      zeroPoint: arena.source(zeroPoint, as: UInt8.self)[0], QuantizedBytes(geometry.element))
    unsafe rounding.apply(
      from: arena.source(input, as: Float.self), to: arena.target(output, as: Float.self),
      count: input.count(of: Float.self), scale: arena.source(scale, as: Float.self)[0],
      factor: arena.source(factor, as: Float.self)[0])
  }
}

extension FakeQuantization.Geometry: KernelGeometry {
  public var name: String { "fake quantize" }
  public func work(results: Int) -> Int64 { saturatingProduct(16, results) }

  public var expression: String { "FakeQuantization.Geometry(" + element.expression + ")" }

  /// Inputs: values, scale, zero point, factor. The output may be the values' slot.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> FakeQuantization {
    precondition(
      inputs[0].byteCount == outputs[0].byteCount && inputs[1].holds(1, .float32)
        && inputs[2].holds(1, element) && inputs[3].holds(1, .float32),
      "the slots have other sizes than the quantization"
    )
    return FakeQuantization(
      geometry: self, input: inputs[0], scale: inputs[1], zeroPoint: inputs[2], factor: inputs[3],
      output: outputs[0])
  }
}
