/// Reads and writes the bytes of a quantized type, `uint8` or `int8`, in one loop for both: an
/// `int8` with its highest bit flipped is the number plus 128, as a `uint8`.
struct QuantizedBytes {
  private let flip: UInt8

  /// - Parameter element: `uint8` or `int8`.
  init(_ element: ElementType) {
    flip = element == .int8 ? 0x80 : 0
  }

  /// `value − zeroPoint` of two bytes.
  @inline(__always)
  func difference(_ value: UInt8, _ zeroPoint: UInt8) -> Int32 {
    Int32(value ^ flip) &- Int32(zeroPoint ^ flip)
  }

  /// The type's lowest value less the zero point.
  @inline(__always)
  func difference(lowest zeroPoint: UInt8) -> Int32 { 0 &- Int32(zeroPoint ^ flip) }

  /// The byte for a scaled value: rounded, halves to even, moved by the zero point and kept within
  /// the type's range.
  ///
  /// The range is kept before rounding, so that every step fits 32 bits; NaN becomes the lowest
  /// value, as in ONNX Runtime's vector code.
  @inline(__always)
  func byte(_ value: Float, zeroPoint: UInt8) -> UInt8 {
    let zeroPoint = Int32(zeroPoint ^ flip)
    let (lowest, highest) = (Float(0 &- zeroPoint), Float(255 &- zeroPoint))
    let bounded = value > lowest ? (value < highest ? value : highest) : lowest
    // Adding 1.5 · 2²³ leaves no bits for a fraction: the hardware's rounding does the rest, and the
    // lowest byte is the whole number's.
    let whole = Int32(bitPattern: (bounded + 12_582_912).bitPattern)
    return UInt8(truncatingIfNeeded: whole &+ zeroPoint) ^ flip
  }
}
