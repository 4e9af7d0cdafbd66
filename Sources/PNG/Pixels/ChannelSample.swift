/// How a channel's value is stored, and how it becomes one of 8 bits.
protocol ChannelSample {
  /// The number of bytes of a sample.
  static var byteCount: Int { get }

  /// The sample that begins at `offset`.
  static func value(_ row: Span<UInt8>, at offset: Int) -> UInt16

  /// The nearest of 256 levels.
  static func eightBits(_ value: UInt16) -> UInt8
}
