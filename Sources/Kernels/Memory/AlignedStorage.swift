/// A zero-filled block of memory that starts on a cache line.
///
/// Safe as a whole because writing goes through methods that check the range; code that uses `base`
/// does so under `unsafe` and checks the range itself. A class, because Embedded Swift doesn't see
/// the `deinit` of a noncopyable structure across modules.
@safe
final class AlignedStorage: @unchecked Sendable {
  /// The size of a cache line, and of the widest vector register.
  static let alignment = 64

  let base: UnsafeMutableRawPointer
  let byteCount: Int

  init(byteCount: Int) {
    precondition(byteCount >= 0, "a block's length is not negative")
    // At least one line, so that an empty block has an address like any other.
    let size = max(Self.roundedUp(byteCount), Self.alignment)
    unsafe base = .allocate(byteCount: size, alignment: Self.alignment)
    unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    self.byteCount = byteCount
  }

  deinit {
    unsafe base.deallocate()
  }

  /// A length rounded up to a multiple of the alignment.
  static func roundedUp(_ byteCount: Int) -> Int {
    (byteCount + alignment - 1) & ~(alignment - 1)
  }

  /// Copies bytes in; the range is checked here.
  func write(_ bytes: RawSpan, at offset: Int) {
    let count = bytes.byteCount
    precondition(
      offset >= 0 && count <= byteCount && offset <= byteCount - count,
      "the bytes end after the block"
    )
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe (base + offset).copyMemory(from: start, byteCount: count)
    }
  }

  /// Copies the start of another block; both lengths are checked here.
  func copyPrefix(of other: AlignedStorage, byteCount count: Int) {
    precondition(count <= byteCount && count <= other.byteCount, "the prefix is too long")
    unsafe base.copyMemory(from: other.base, byteCount: count)
  }
}
