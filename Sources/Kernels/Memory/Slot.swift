/// A range of bytes in the memory that instructions compute in.
///
/// Slots are handed out by the planner, once, and are the only addresses that kernels accept: a
/// kernel asks the `Arena` for the memory behind a slot and the arena checks the range.
public struct Slot: Hashable, Sendable {
  /// Which of the two blocks of memory the bytes lie in.
  public enum Segment: Hashable, Sendable {
    /// Weights and other constants, shared by all runs, read-only.
    case constants
    /// Activations, owned by one run at a time.
    case arena
  }

  /// The block of memory.
  public let segment: Segment
  /// The distance of the first byte from the start of the block, in bytes.
  public let byteOffset: Int
  /// The length in bytes.
  public let byteCount: Int

  /// Creates a slot.
  ///
  /// - Precondition: neither number is negative.
  public init(segment: Segment, byteOffset: Int, byteCount: Int) {
    precondition(byteOffset >= 0 && byteCount >= 0, "a slot's range is not negative")
    self.segment = segment
    self.byteOffset = byteOffset
    self.byteCount = byteCount
  }

  /// Whether the two have a byte in common.
  package func overlaps(_ other: Slot) -> Bool {
    segment == other.segment && byteOffset < other.byteOffset + other.byteCount
      && other.byteOffset < byteOffset + byteCount
  }

  /// How many values of a type the slot holds.
  func count<Element: BitwiseCopyable>(of type: Element.Type) -> Int {
    byteCount / MemoryLayout<Element>.stride
  }
}
