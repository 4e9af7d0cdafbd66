/// Memory that can grow at its end and never moves.
package protocol GrowableMemory {
  /// Where it starts, aligned to 16 bytes.
  @unsafe var base: UnsafeMutableRawPointer { get }

  /// Makes room for this many more bytes, a multiple of 16, after all earlier ones.
  ///
  /// - Returns: whether there was room.
  mutating func grow(by byteCount: UInt32) -> Bool
}

/// A heap in one region of memory that grows only at its end, as WebAssembly's does.
///
/// ```
/// 0                                                                end
/// ├ header │ bytes in use ┼ header │ free ┼ header │ bytes in use ┼ header ┤
///
/// header, four words of 32 bits:
///   size of the block, lowest bit: in use │ size of the block before │ next free │ previous free
/// ```
///
/// Blocks are multiples of 16 bytes, headers included. Neighboring free blocks are joined at once. There
/// is a list of free blocks for each power of two; an allocation takes the first block that fits from
/// the list for its size, or the first from the list of a larger size: a few steps, unless the list for
/// its size is long.
///
/// Nothing here allocates. All access to the memory goes through ``word(_:)`` and ``set(_:_:)``, with
/// offsets from headers that only the heap writes. A caller that writes past its bytes breaks that, as
/// with any heap in C.
package struct Heap<Memory: GrowableMemory>: ~Copyable {
  package internal(set) var memory: Memory
  /// Where the end mark is: the header of a used block without bytes.
  var end: UInt32 = 0
  /// The first free block of each list, which is for a power of two of units.
  var lists = InlineArray<32, UInt32>(repeating: Heap.none)

  /// The bytes of a header; blocks start at multiples of it.
  static var unit: UInt32 { 16 }
  static var none: UInt32 { .max }
  static var inUse: UInt32 { 1 }

  /// A heap that has no bytes yet.
  package init(_ memory: Memory) {
    self.memory = memory
  }

  /// The most bytes of an allocation.
  package static var largestByteCount: UInt32 { 1 << 30 }

  /// The number of bytes that the heap has grown to.
  package var byteCount: UInt32 { end == 0 ? 0 : end + Heap.unit }

  /// Allocates memory.
  ///
  /// - Parameters:
  ///   - byteCount: how many bytes; 0 counts as 1.
  ///   - alignment: a power of two; less than 16 counts as 16.
  /// - Returns: the first byte's offset; nil if there is no room for it.
  package mutating func allocate(_ byteCount: UInt32, alignment: UInt32 = 16) -> UInt32? {
    guard byteCount <= Heap.largestByteCount, alignment <= Heap.largestByteCount,
      alignment.nonzeroBitCount == 1
    else { return nil }
    let size = Heap.rounded(max(byteCount, 1)) + Heap.unit
    // Room to move the block to the next multiple of the alignment, and to free the rest.
    let padding = alignment > Heap.unit ? alignment + Heap.unit : 0
    guard var block = find(size + padding) ?? extend(by: size + padding) else { return nil }
    remove(block)
    if padding > 0 {
      // Addresses must be aligned, not offsets.
      let start = unsafe UInt(bitPattern: memory.base)
      let payload = (start + UInt(block + Heap.unit) + UInt(alignment) - 1) & ~UInt(alignment - 1)
      let front = UInt32(payload - start) - Heap.unit - block
      if front > 0 {
        let rest = split(block, at: front)
        insert(block)
        block = rest
      }
    }
    if size < self.size(block) { insert(split(block, at: size)) }
    setSize(block, self.size(block), inUse: true)
    return block + Heap.unit
  }

  /// Frees memory.
  ///
  /// - Parameter offset: an offset that ``allocate(_:alignment:)`` returned and that isn't freed yet.
  /// - Precondition: it is the offset of memory in use.
  package mutating func free(_ offset: UInt32) {
    precondition(offset >= Heap.unit && offset < end, "not of this heap")
    let block = offset - Heap.unit
    precondition(word(block) & Heap.inUse == 1, "freed twice")
    release(block)
  }
}
