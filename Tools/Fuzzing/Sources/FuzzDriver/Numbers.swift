/// Numbers made of bytes; 0 after their end.
public struct Numbers {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  public mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// From 0.5 to 128.
  public mutating func small() -> Float { Float(Int(byte() ?? 0) + 1) / 2 }

  /// Any bits.
  public mutating func any() -> Float {
    Float(bitPattern: (0..<4).reduce(0) { bits, _ in bits << 8 | UInt32(byte() ?? 0) })
  }
}
