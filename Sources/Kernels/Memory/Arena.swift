/// The memory of one run: a slot for every activation, and a reference to the constants.
///
/// The arena is the checked interface between the planner, which knows slots, and the kernels,
/// which work on pointers: a kernel gets a pointer for a slot only if the slot lies within the
/// memory, is aligned for the element type and, for writing, isn't constant. No pointer outlives
/// the `run(in:)` that asked for it.
///
/// ```
///  constants  [ conv1 weights | conv1 bias | conv2 weights | … ]      shared, read-only
///  arena      [ image | conv1 output | pool1 output … (reused by lifetime) ]   one per run
/// ```
public struct Arena: ~Copyable, Sendable {
  private let storage: AlignedStorage
  private let constants: ConstantPool
  /// The first value that an instruction of this run couldn't use; nil if there was none.
  package private(set) var fault: RunFault?

  /// Allocates the memory, filled with zeros.
  ///
  /// - Complexity: linear in `byteCount`; nothing is allocated after that.
  public init(byteCount: Int, constants: ConstantPool) {
    storage = AlignedStorage(byteCount: byteCount)
    self.constants = constants
  }

  /// Notes a value that an instruction can't use. The instruction goes on with another one, and the
  /// run ends after it.
  mutating func note(_ fault: RunFault) {
    if self.fault == nil { self.fault = fault }
  }

  /// Forgets what an earlier run couldn't use.
  package mutating func clearFault() { fault = nil }

  /// The length in bytes, without the constants.
  public var byteCount: Int { storage.byteCount }

  /// Where the next slot may begin after `byteCount` bytes: at a cache line.
  package static func roundedUp(_ byteCount: Int) -> Int {
    AlignedStorage.roundedUp(byteCount)
  }

  /// Copies values into a slot.
  ///
  /// - Precondition: the slot lies in the arena and has exactly the values' length.
  public mutating func store<Element: BitwiseCopyable>(_ values: Span<Element>, in slot: Slot) {
    precondition(slot.segment == .arena, "constants are read-only")
    // Reading a value's bytes is safe: none of the element types has padding.
    let bytes = unsafe values.bytes
    precondition(bytes.byteCount == slot.byteCount, "the slot has another length")
    storage.write(bytes, at: slot.byteOffset)
  }

  /// Copies a slot's values out; any bits are a value of the element types that are used.
  ///
  /// - Precondition: `values` has exactly the slot's length.
  public func load<Element: BitwiseCopyable>(
    _ slot: Slot,
    into values: inout MutableSpan<Element>
  ) {
    precondition(
      values.count * MemoryLayout<Element>.stride == slot.byteCount, "the slot has another length")
    load(slot, into: &values, at: 0)
  }

  /// Copies a slot's values out, to a place among others.
  ///
  /// - Precondition: there is room from `start` on.
  package func load<Element: BitwiseCopyable>(
    _ slot: Slot,
    into values: inout MutableSpan<Element>,
    at start: Int
  ) {
    let source = unsafe pointer(to: slot)
    unsafe values.withUnsafeMutableBytes { target in
      let offset = start * MemoryLayout<Element>.stride
      precondition(
        start >= 0 && slot.byteCount <= target.count && offset <= target.count - slot.byteCount,
        "the slot has more values than there is room for")
      guard let base = target.baseAddress else { return }
      // The slot's range was checked by `pointer(to:)`, and that of the values just now.
      unsafe (base + offset).copyMemory(from: source, byteCount: slot.byteCount)
    }
  }

  /// Overwrites a slot with values that no network computes: NaN, −1, a Boolean of 255.
  ///
  /// In debug builds the outputs of an instruction are poisoned before it runs: a byte that is read
  /// without having been written then spoils the result.
  ///
  /// - Precondition: the slot lies in the arena.
  package mutating func poison(_ slot: Slot) {
    let target = unsafe target(slot, as: UInt8.self)
    unsafe target.update(repeating: 0xFF, count: slot.byteCount)
  }

  /// The values behind a slot, for reading: safe up to the slot's `count`.
  package func source<Element: BitwiseCopyable>(
    _ slot: Slot,
    as type: Element.Type = Element.self
  ) -> UnsafePointer<Element> {
    precondition(slot.byteOffset % MemoryLayout<Element>.alignment == 0, "a misaligned slot")
    return unsafe pointer(to: slot).assumingMemoryBound(to: type)
  }

  /// The values behind a slot, for writing: safe up to the slot's `count`.
  mutating func target<Element: BitwiseCopyable>(
    _ slot: Slot,
    as type: Element.Type = Element.self
  ) -> UnsafeMutablePointer<Element> {
    precondition(slot.segment == .arena, "constants are read-only")
    precondition(slot.byteOffset % MemoryLayout<Element>.alignment == 0, "a misaligned slot")
    return unsafe UnsafeMutableRawPointer(mutating: pointer(to: slot))
      .assumingMemoryBound(to: type)
  }

  private func pointer(to slot: Slot) -> UnsafeRawPointer {
    switch slot.segment {
    case .constants:
      return unsafe constants.pointer(to: slot)
    case .arena:
      precondition(
        slot.byteCount <= byteCount && slot.byteOffset <= byteCount - slot.byteCount,
        "the slot ends after the arena"
      )
      return unsafe UnsafeRawPointer(storage.base) + slot.byteOffset
    }
  }
}

/// A value that is known only at run time, and that an instruction can't use.
package enum RunFault: Hashable, Sendable {
  /// An index that an axis of this length doesn't have.
  case index(Int64, length: Int)
  /// The length of a sequence that isn't between 0 and this number of steps.
  case sequenceLength(Int, steps: Int)
}
