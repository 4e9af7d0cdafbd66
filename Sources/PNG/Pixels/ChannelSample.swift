/// How a channel's value is stored, and how it is rounded to 8 bits.
protocol ChannelSample {
  /// The number of bytes of a sample.
  static var byteCount: Int { get }

  /// The sample that begins at `offset`.
  static func value(_ row: Span<UInt8>, at offset: Int) -> UInt16

  /// The nearest of 256 levels.
  static func eightBits(_ value: UInt16) -> UInt8
}

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

/// A sample of 16 bits, the most significant byte first.
enum SixteenBitSample: ChannelSample {
  static var byteCount: Int { 2 }

  @inline(__always)
  static func value(_ row: Span<UInt8>, at offset: Int) -> UInt16 {
    UInt16(row[offset]) << 8 | UInt16(row[offset + 1])
  }

  @inline(__always)
  static func eightBits(_ value: UInt16) -> UInt8 {
    UInt8(truncatingIfNeeded: (UInt32(value) * 255 + 32_767) / 65_535)
  }
}
