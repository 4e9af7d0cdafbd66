/// Quantizes to bytes from 0 to 255, with the scale and the zero point that the values call for.
///
/// ```
///  range       smallest … 0 … largest value, so that 0 is always exact
///  scale       (largest − smallest) / 255, or 1 if all values are 0
///  zero point  round(−smallest / scale)
/// ```
///
/// Source: ONNX operators, *DynamicQuantizeLinear*.
public struct DynamicQuantization: Kernel {
  /// Nothing is to be said but the slots.
  public struct Geometry: Hashable, Sendable {
    public init() {}
  }

  let count: Int
  let input: Slot
  let output: Slot
  let scale: Slot
  let zeroPoint: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: input and output hold equally many values, scale and zero point one.
  public init(input: Slot, output: Slot, scale: Slot, zeroPoint: Slot) {
    count = input.count(of: Float.self)
    precondition(
      output.byteCount == count && scale.count(of: Float.self) == 1 && zeroPoint.byteCount == 1,
      "the slots have other sizes than the quantization"
    )
    self.input = input
    self.output = output
    self.scale = scale
    self.zeroPoint = zeroPoint
  }

  /// Computes the outputs. The slots hold `count` values or one, as `init` checks.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    var smallest: Float = 0
    var largest: Float = 0
    for index in 0..<count {
      let value = unsafe source[index]
      smallest = value < smallest ? value : smallest
      largest = value > largest ? value : largest
    }
    let step = smallest == largest ? 1 : (largest - smallest) / 255
    let zero = quantized(-smallest / step, zeroPoint: 0 as UInt8)
    unsafe arena.target(scale, as: Float.self)[0] = step
    unsafe arena.target(zeroPoint, as: UInt8.self)[0] = zero

    let target = unsafe arena.target(output, as: UInt8.self)
    for index in 0..<count {
      unsafe target[index] = quantized(source[index] / step, zeroPoint: zero)
    }
  }
}

extension DynamicQuantization.Geometry: KernelGeometry {
  public var name: String { "dynamic quantize" }

  /// Outputs: quantized values, scale, zero point.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> DynamicQuantization {
    DynamicQuantization(
      input: inputs[0], output: outputs[0], scale: outputs[1], zeroPoint: outputs[2])
  }
}
