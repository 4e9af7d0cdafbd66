/// The integer that a quantized value becomes: rounded, halves to even, moved by the zero point and
/// kept within the type's range.
///
/// The range is kept before rounding, so that every step fits 32 bits; NaN becomes the lowest
/// value, as ONNX Runtime's vector code has it.
@inline(__always)
func quantized<Element: FixedWidthInteger>(
  _ value: Float,
  zeroPoint: Element,
  as type: Element.Type = Element.self
) -> Element {
  let zeroPoint = Int32(truncatingIfNeeded: zeroPoint)
  let lowest = Float(Int32(truncatingIfNeeded: Element.min) &- zeroPoint)
  let highest = Float(Int32(truncatingIfNeeded: Element.max) &- zeroPoint)
  let bounded = value > lowest ? (value < highest ? value : highest) : lowest
  // Adding 1.5 · 2²³ leaves no bits for a fraction: the hardware's rounding does the rest.
  let shift: Float = 12_582_912
  return Element(truncatingIfNeeded: Int32((bounded + shift) - shift) &+ zeroPoint)
}
