/// Quantizes to bytes from 0 to 255, with the scale and the zero point that fit the values.
///
/// ```
///  range       smallest … 0 … largest value, so that 0 is always exact
///  scale       (largest − smallest) / 255, or 1 if all values are 0
///  zero point  round(−smallest / scale)
/// ```
///
/// Source: ONNX operators, *DynamicQuantizeLinear*.
public struct DynamicQuantization: Kernel {
  /// The slots say everything.
  public struct Geometry: Sendable {
    public init() {}
  }

  let count: Int
  let input: Slot
  let output: Slot
  let scale: Slot
  let zeroPoint: Slot

  /// Computes the outputs. The slots hold `count` values or one, as `bind` checks.
  public func run(in arena: inout Arena) {
    let source = unsafe arena.source(input, as: Float.self)
    let range = unsafe DynamicRange(of: source, count: count)
    unsafe arena.target(scale, as: Float.self)[0] = range.scale
    unsafe arena.target(zeroPoint, as: UInt8.self)[0] = range.zeroPoint

    let bytes = QuantizedBytes(.uint8)
    let target = unsafe arena.target(output, as: UInt8.self)
    for index in 0..<count {
      unsafe target[index] = bytes.byte(
        source[index] / range.scale, zeroPoint: range.zeroPoint)
    }
  }
}

/// The scale and the zero point that fit some values.
struct DynamicRange {
  let scale: Float
  let zeroPoint: UInt8

  /// The caller vouches for the range of values.
  init(of source: UnsafePointer<Float>, count: Int) {
    var (smallest, largest) = (SIMD8<Float>(repeating: 0), SIMD8<Float>(repeating: 0))
    var index = 0
    while index &+ 8 <= count {
      let value = unsafe SIMD8(loading: source + index)
      smallest = smallest.min(value)
      largest = largest.max(value)
      index &+= 8
    }
    var (least, most) = (smallest.min(), largest.max())
    while index < count {
      let value = unsafe source[index]
      least = value < least ? value : least
      most = value > most ? value : most
      index &+= 1
    }
    scale = least == most ? 1 : (most - least) / 255
    zeroPoint = QuantizedBytes(.uint8).byte(-least / scale, zeroPoint: 0)
  }
}

extension DynamicQuantization.Geometry: KernelGeometry {
  public var name: String { "dynamic quantize" }

  public var expression: String { "DynamicQuantization.Geometry()" }

  /// Outputs: quantized values, scale, zero point.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> DynamicQuantization {
    let count = inputs[0].count(of: Float.self)
    precondition(
      outputs[0].holds(count, .uint8) && outputs[1].holds(1, .float32)
        && outputs[2].holds(1, .uint8),
      "the slots have other sizes than the quantization"
    )
    return DynamicQuantization(
      count: count, input: inputs[0], output: outputs[0], scale: outputs[1],
      zeroPoint: outputs[2])
  }
}
