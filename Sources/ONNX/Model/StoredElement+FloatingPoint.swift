extension Float: StoredElement {
  /// The elements of a FLOAT, FLOAT16 or BFLOAT16 tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Float] {
    switch tensor.dataType {
    case .float: try tensor.elements { (bits: UInt32) in Float(bitPattern: bits) }
    case .float16: try tensor.elements { (bits: UInt16) in Float(binary16: bits) }
    case .bfloat16: try tensor.elements { (bits: UInt16) in Float(bitPattern: UInt32(bits) << 16) }
    default: throw tensor.mismatch("Float")
    }
  }

  /// The value of an IEEE 754 binary16 bit pattern, which `Float` represents exactly.
  ///
  /// ```
  ///  15 14    10 9          0        31 30      23 22                    0
  /// ┌──┬────────┬────────────┐      ┌──┬──────────┬───────────────────────┐
  /// │ s│ e (15) │ m          │  ──▶ │ s│ e + 112  │ m · 2¹³               │
  /// └──┴────────┴────────────┘      └──┴──────────┴───────────────────────┘
  /// ```
  package init(binary16 bits: UInt16) {
    let sign = UInt32(bits >> 15) << 31
    let exponent = UInt32(bits >> 10) & 0x1F
    let mantissa = UInt32(bits) & 0x3FF
    switch exponent {
    case 0:
      // Zero or subnormal: m · 2⁻²⁴, an exact product.
      let magnitude = Float(mantissa) * 0x1p-24
      self.init(bitPattern: sign | magnitude.bitPattern)
    case 0x1F:
      self.init(bitPattern: sign | 0x7F80_0000 | mantissa << 13)
    default:
      self.init(bitPattern: sign | (exponent + 112) << 23 | mantissa << 13)
    }
  }
}

extension Double: StoredElement {
  /// The elements of a DOUBLE tensor.
  public static func values(of tensor: StoredTensor) throws(ReadingError) -> [Double] {
    try tensor.require(.double, for: "Double")
    return try tensor.elements { (bits: UInt64) in Double(bitPattern: bits) }
  }
}
