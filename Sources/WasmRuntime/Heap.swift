/// A heap in one stretch of memory that can only grow at its end, as WebAssembly's does.
///
/// ```
/// 0                                                                end
/// ├ header │ bytes in use ┼ header │ free ┼ header │ bytes in use ┼ header ┤
///
/// header, four words of 32 bits:
///   size of the block, lowest bit: in use │ size of the block before │ next free │ previous free
/// ```
///
/// Blocks are multiples of 16 bytes, headers included. Free neighbors are joined at once; the free
/// blocks of each power of two are a list. An allocation takes the first block that fits out of its
/// own power's list, or the first out of a larger one's: a few steps, unless its own list is long.
///
/// Nothing here allocates. All access to the memory goes through ``word(_:)`` and ``set(_:_:)``; the
/// offsets come from headers that only the heap writes. A caller that writes past its bytes breaks
/// that, as with any heap of C's.
package struct Heap<Memory: GrowableMemory>: ~Copyable {
  package private(set) var memory: Memory
  /// Where the end mark stands: the header of a used block without bytes.
  private var end: UInt32 = 0
  /// The first free block of each power of two of units.
  private var lists = InlineArray<32, UInt32>(repeating: Heap.none)

  /// Bytes of a header; blocks start at multiples of it.
  private static var unit: UInt32 { 16 }
  private static var none: UInt32 { .max }
  private static var inUse: UInt32 { 1 }

  /// A heap of no bytes yet.
  package init(_ memory: Memory) {
    self.memory = memory
  }

  /// The most bytes that an allocation may ask for.
  package static var largestByteCount: UInt32 { 1 << 30 }

  /// Bytes that the heap has grown to.
  package var byteCount: UInt32 { end == 0 ? 0 : end + Heap.unit }

  /// Takes memory.
  ///
  /// - Parameters:
  ///   - byteCount: how much; 0 counts as 1.
  ///   - alignment: a power of two; at least 16 is kept in any case.
  /// - Returns: the first byte's offset; nil if there is no room for it.
  package mutating func allocate(_ byteCount: UInt32, alignment: UInt32 = 16) -> UInt32? {
    guard byteCount <= Heap.largestByteCount, alignment <= Heap.largestByteCount,
      alignment.nonzeroBitCount == 1
    else { return nil }
    let size = Heap.rounded(max(byteCount, 1)) + Heap.unit
    // Room to move the block up to the next multiple of the alignment, and to give the rest back.
    let padding = alignment > Heap.unit ? alignment + Heap.unit : 0
    guard var block = find(size + padding) ?? extend(by: size + padding) else { return nil }
    remove(block)
    if padding > 0 {
      // Addresses count, not offsets.
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

  /// Gives memory back.
  ///
  /// - Parameter offset: what ``allocate(_:alignment:)`` returned and wasn't freed yet.
  /// - Precondition: it is the offset of memory in use.
  package mutating func free(_ offset: UInt32) {
    precondition(offset >= Heap.unit && offset < end, "not of this heap")
    let block = offset - Heap.unit
    precondition(word(block) & Heap.inUse == 1, "freed twice")
    release(block)
  }
}

extension Heap {
  private static func rounded(_ byteCount: UInt32) -> UInt32 {
    (byteCount + unit - 1) & ~(unit - 1)
  }

  /// The list that a block of so many bytes belongs to.
  private static func list(_ size: UInt32) -> Int {
    31 - (size / unit).leadingZeroBitCount
  }

  /// A free block of at least so many bytes, still in its list.
  private func find(_ size: UInt32) -> UInt32? {
    let first = Heap.list(size)
    var block = lists[first]
    while block != Heap.none {
      if self.size(block) >= size { return block }
      block = word(block + 8)
    }
    for list in first + 1..<32 where lists[list] != Heap.none {
      return lists[list]
    }
    return nil
  }

  /// A free block at the end, in its list, of at least so many bytes.
  private mutating func extend(by size: UInt32) -> UInt32? {
    // The old end mark becomes the new block's header; at first there is none.
    let isFirst = end == 0
    let growth = size + (isFirst ? Heap.unit : 0)
    guard UInt64(byteCount) + UInt64(growth) <= UInt64(UInt32.max) - UInt64(Heap.unit),
      memory.grow(by: growth)
    else { return nil }
    let block = end
    let before = isFirst ? 0 : word(block + 4)
    end += size
    set(block + 4, before)
    set(end, Heap.unit | Heap.inUse)
    setSize(block, size, inUse: true)
    return release(block)
  }

  /// Puts a used block into its list, joined with its free neighbors.
  ///
  /// - Returns: where the free block starts.
  @discardableResult
  private mutating func release(_ block: UInt32) -> UInt32 {
    var start = block
    var size = self.size(block)
    let next = block + size
    if word(next) & Heap.inUse == 0 {
      remove(next)
      size += self.size(next)
    }
    let before = word(block + 4)
    if before > 0, word(block - before) & Heap.inUse == 0 {
      start -= before
      remove(start)
      size += before
    }
    setSize(start, size, inUse: false)
    insert(start)
    return start
  }

  /// Cuts a block that is in no list in two free ones.
  ///
  /// - Returns: the rest behind the first so many bytes.
  private func split(_ block: UInt32, at front: UInt32) -> UInt32 {
    let size = self.size(block)
    setSize(block, front, inUse: false)
    setSize(block + front, size - front, inUse: false)
    return block + front
  }

  private mutating func insert(_ block: UInt32) {
    let list = Heap.list(size(block))
    let next = lists[list]
    set(block + 8, next)
    set(block + 12, Heap.none)
    if next != Heap.none { set(next + 12, block) }
    lists[list] = block
  }

  private mutating func remove(_ block: UInt32) {
    let next = word(block + 8)
    let previous = word(block + 12)
    if next != Heap.none { set(next + 12, previous) }
    if previous != Heap.none {
      set(previous + 8, next)
    } else {
      lists[Heap.list(size(block))] = next
    }
  }

  private func size(_ block: UInt32) -> UInt32 {
    word(block) & ~Heap.inUse
  }

  /// Writes a block's size, and with it the next block's note of it.
  private func setSize(_ block: UInt32, _ size: UInt32, inUse: Bool) {
    set(block, size | (inUse ? Heap.inUse : 0))
    set(block + size + 4, size)
  }

  private func word(_ offset: UInt32) -> UInt32 {
    unsafe memory.base.load(fromByteOffset: Int(offset), as: UInt32.self)
  }

  private func set(_ offset: UInt32, _ value: UInt32) {
    unsafe memory.base.storeBytes(of: value, toByteOffset: Int(offset), as: UInt32.self)
  }
}
