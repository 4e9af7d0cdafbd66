/// Takes bits from bytes, the least significant bit of a byte first (RFC 1951, section 3.1.1).
///
///     byte        0                1
///     bit   7 6 5 4 3 2 1 0  7 6 5 4 3 2 1 0
///                  ◀─ first  ◀─ then these
struct BitReader {
  private let bytes: [UInt8]

  /// The first byte that isn't in `buffer` yet.
  private var next = 0

  /// Bits that have been loaded and not taken: the next one in the least significant place, zeros
  /// above the last.
  private var buffer: UInt64 = 0

  /// The number of bits in `buffer`.
  private(set) var count = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The first byte of which no bit has been taken.
  var position: Int { next - count / 8 }

  /// The number of bytes of which no bit has been taken.
  var available: Int { bytes.count - position }

  /// The loaded bits, the next one in the least significant place, and zeros after the last.
  var bits: UInt64 { buffer }

  /// Loads bits until at least 48 are there, or all that are left.
  @inline(__always)
  mutating func refill() {
    guard count < 48 else { return }
    if next &+ 8 <= bytes.count {
      // Eight bytes at once, of which those count whose every bit has room.
      let taken = (64 &- count) / 8
      var word = BitReader.word(bytes.span.extracting(next..<next &+ 8))
      if taken < 8 { word &= 1 &<< UInt64(8 &* taken) &- 1 }
      buffer |= word &<< UInt64(count)
      next &+= taken
      count &+= 8 &* taken
      return
    }
    while count <= 56, next < bytes.count {
      buffer |= UInt64(bytes[next]) &<< UInt64(count)
      next += 1
      count += 8
    }
  }

  /// Eight bytes, the first in the least significant place.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<8 { word |= UInt64(bytes[index]) &<< UInt64(8 &* index) }
    return word
  }

  /// Drops bits that have been loaded.
  @inline(__always)
  mutating func drop(_ bitCount: Int) throws(ZlibError) {
    guard bitCount <= count else { throw .truncated }
    buffer &>>= UInt64(bitCount)
    count -= bitCount
  }

  /// Takes up to 16 bits as a number, the first bit in its least significant place. They must have
  /// been loaded, unless the data ends before them.
  @inline(__always)
  mutating func take(_ bitCount: Int) throws(ZlibError) -> Int {
    let value = Int(truncatingIfNeeded: buffer & (1 &<< UInt64(bitCount) &- 1))
    try drop(bitCount)
    return value
  }

  /// Drops the bits up to the next whole byte.
  mutating func alignToByte() {
    buffer &>>= UInt64(count % 8)
    count -= count % 8
  }

  /// Takes whole bytes; the reader must be at the beginning of a byte.
  mutating func takeBytes(_ byteCount: Int) throws(ZlibError) -> ArraySlice<UInt8> {
    guard byteCount <= available else { throw .truncated }
    let start = position
    next = start + byteCount
    buffer = 0
    count = 0
    return bytes[start..<next]
  }
}
