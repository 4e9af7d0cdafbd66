/// A sample of 8 bits.
enum EightBitSample: ChannelSample {
  static var byteCount: Int { 1 }

  @inline(__always)
  static func value(_ row: Span<UInt8>, at offset: Int) -> UInt16 {
    UInt16(row[offset])
  }

  @inline(__always)
  static func eightBits(_ value: UInt16) -> UInt8 {
    UInt8(truncatingIfNeeded: value)
  }
}
