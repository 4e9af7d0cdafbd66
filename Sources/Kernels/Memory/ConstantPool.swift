/// Weights and other constants: read-only, shared by every run of a plan.
///
/// Nothing can change the bytes once the pool exists, which makes sharing it between threads safe.
public final class ConstantPool: @unchecked Sendable {
  private let storage: AlignedStorage
  /// The length in bytes.
  public let byteCount: Int

  fileprivate init(storage: AlignedStorage, byteCount: Int) {
    self.storage = storage
    self.byteCount = byteCount
  }

  /// The memory behind a slot.
  ///
  /// Safe to read up to the slot's length, because the range is checked here and the pool is
  /// neither changed nor moved while it lives.
  func pointer(to slot: Slot) -> UnsafeRawPointer {
    precondition(slot.segment == .constants, "the slot lies in the arena")
    precondition(
      slot.byteCount <= byteCount && slot.byteOffset <= byteCount - slot.byteCount,
      "the slot ends after the constants"
    )
    return unsafe UnsafeRawPointer(storage.base) + slot.byteOffset
  }
}

/// Collects constants, then freezes them into a pool.
public struct ConstantPoolBuilder: ~Copyable {
  private var storage: AlignedStorage
  private var byteCount = 0

  /// Creates an empty builder.
  ///
  /// - Parameter capacity: the bytes to take memory for at once; more is taken when it is needed.
  public init(capacity: Int = 0) {
    storage = AlignedStorage(byteCount: capacity)
  }

  /// Copies values in and returns where they stand, on an address that suits vector loads.
  ///
  /// - Complexity: linear in the number of values, amortised.
  public mutating func append<Element: BitwiseCopyable>(_ values: Span<Element>) -> Slot {
    // Reading a value's bytes is safe: none of the element types has padding.
    let bytes = unsafe values.bytes
    let offset = AlignedStorage.roundedUp(byteCount)
    let end = offset + bytes.byteCount
    if end > storage.byteCount {
      let larger = AlignedStorage(byteCount: max(end, 2 * storage.byteCount))
      larger.copyPrefix(of: storage, byteCount: byteCount)
      storage = larger
    }
    storage.write(bytes, at: offset)
    byteCount = end
    return Slot(segment: .constants, byteOffset: offset, byteCount: bytes.byteCount)
  }

  /// Freezes what was collected.
  public consuming func finish() -> ConstantPool {
    ConstantPool(storage: storage, byteCount: byteCount)
  }
}
