/// Memory that can become larger at its end and never moves.
package protocol GrowableMemory {
  /// Where it starts, aligned to 16 bytes.
  @unsafe var base: UnsafeMutableRawPointer { get }

  /// Makes room for so many more bytes, a multiple of 16, behind all that it made room for before.
  ///
  /// - Returns: whether it could.
  mutating func grow(by byteCount: UInt32) -> Bool
}
