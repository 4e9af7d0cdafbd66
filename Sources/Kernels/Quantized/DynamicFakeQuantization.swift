/// `DynamicQuantization` whose values stay floats: their differences from the zero point, whole
/// numbers from −255 to 255.
///
/// 0 stays 0 and is always in the range, so that it may run over NHWC images with their border.
/// Source: ONNX operators, *DynamicQuantizeLinear*.
public struct DynamicFakeQuantization: Kernel {
  /// The slots say everything.
  public struct Geometry: Sendable {
    public init() {}
  }

  let input: Slot
  let output: Slot
  let scale: Slot
  let zeroPoint: Slot

  /// Computes the outputs. Input and output hold the same number of values, as `bind` checks.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let count = input.count(of: Float.self)
    let range = unsafe DynamicRange(of: source, count: count)
    unsafe arena.target(scale, as: Float.self)[0] = range.scale
    unsafe arena.target(zeroPoint, as: UInt8.self)[0] = range.zeroPoint
    let rounding = QuantizedRounding(zeroPoint: range.zeroPoint, QuantizedBytes(.uint8))
    unsafe rounding.apply(
      from: source, to: arena.target(output, as: Float.self), count: count, scale: range.scale,
      factor: 1)
  }
}

extension DynamicFakeQuantization.Geometry: KernelGeometry {
  public var name: String { "dynamic fake quantize" }
  public func work(results: Int) -> Int64 { saturatingProduct(16, results) }

  public var expression: String { "DynamicFakeQuantization.Geometry()" }

  /// Outputs: differences from the zero point, scale, zero point.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> DynamicFakeQuantization {
    precondition(
      outputs[0].byteCount == inputs[0].byteCount && outputs[1].holds(1, .float32)
        && outputs[2].holds(1, .uint8),
      "the slots have other sizes than the quantization"
    )
    return DynamicFakeQuantization(
      input: inputs[0], output: outputs[0], scale: outputs[1], zeroPoint: outputs[2])
  }
}
