extension Heap {
  static func rounded(_ byteCount: UInt32) -> UInt32 {
    (byteCount + unit - 1) & ~(unit - 1)
  }

  /// The list for blocks of this many bytes.
  static func list(_ size: UInt32) -> Int {
    31 - (size / unit).leadingZeroBitCount
  }

  /// A free block of at least this many bytes, still in its list.
  func find(_ size: UInt32) -> UInt32? {
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

  /// A new free block at the end, in its list, of at least this many bytes.
  mutating func extend(by size: UInt32) -> UInt32? {
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
  mutating func release(_ block: UInt32) -> UInt32 {
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

  /// Splits a block that is in no list into two free ones.
  ///
  /// - Returns: the second, which begins `front` bytes after the first.
  func split(_ block: UInt32, at front: UInt32) -> UInt32 {
    let size = self.size(block)
    setSize(block, front, inUse: false)
    setSize(block + front, size - front, inUse: false)
    return block + front
  }

  mutating func insert(_ block: UInt32) {
    let list = Heap.list(size(block))
    let next = lists[list]
    set(block + 8, next)
    set(block + 12, Heap.none)
    if next != Heap.none { set(next + 12, block) }
    lists[list] = block
  }

  mutating func remove(_ block: UInt32) {
    let next = word(block + 8)
    let previous = word(block + 12)
    if next != Heap.none { set(next + 12, previous) }
    if previous != Heap.none {
      set(previous + 8, next)
    } else {
      lists[Heap.list(size(block))] = next
    }
  }

  func size(_ block: UInt32) -> UInt32 {
    word(block) & ~Heap.inUse
  }

  /// Writes a block's size, also to the header of the next block.
  func setSize(_ block: UInt32, _ size: UInt32, inUse: Bool) {
    set(block, size | (inUse ? Heap.inUse : 0))
    set(block + size + 4, size)
  }

  func word(_ offset: UInt32) -> UInt32 {
    unsafe memory.base.load(fromByteOffset: Int(offset), as: UInt32.self)
  }

  func set(_ offset: UInt32, _ value: UInt32) {
    unsafe memory.base.storeBytes(of: value, toByteOffset: Int(offset), as: UInt32.self)
  }
}
