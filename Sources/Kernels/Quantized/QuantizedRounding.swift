/// Rounds scaled values to whole numbers, halves to even, within what a quantized type holds around
/// its zero point.
///
/// The range is kept before rounding, so that every step is exact; NaN becomes the lowest value, as in
/// ONNX Runtime's vector code.
struct QuantizedRounding {
  private let low: SIMD8<Float>
  private let high: SIMD8<Float>

  init(zeroPoint: UInt8, _ bytes: QuantizedBytes) {
    low = SIMD8(repeating: Float(bytes.difference(lowest: zeroPoint)))
    high = low + 255
  }

  /// The differences from the zero point, as floats.
  @inline(__always)
  func callAsFunction(_ values: SIMD8<Float>) -> SIMD8<Float> {
    // Adding 1.5 · 2²³ leaves no bits for a fraction: the hardware's rounding does the rest.
    let shift: Float = 12_582_912
    return (low.max(values).min(high) + shift) - shift
  }

  /// Brings `count` numbers to whole steps of a scale, each step worth `factor`; source and target may
  /// be the same. The caller vouches for both ranges.
  @inline(__always)
  func apply(
    from source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>, count: Int,
    scale: Float, factor: Float
  ) {
    let (scales, factors) = (SIMD8(repeating: scale), SIMD8(repeating: factor))
    var index = 0
    while index &+ 8 <= count {
      let value = unsafe SIMD8(loading: source + index)
      unsafe (self(value / scales) * factors).store(to: target + index)
      index &+= 8
    }
    while index < count {
      unsafe target[index] = self(SIMD8(repeating: source[index] / scale))[0] * factor
      index &+= 1
    }
  }
}
