// The functions of the C library that compiled Embedded Swift calls.

/// Blocks of powers of two: each size has a list of those that are free.
///
/// ```
///  block ─▶ | … | block: UInt | bytes, list: UInt | the caller's bytes …
///                └ 16 bytes before the address, which is aligned
/// ```
private struct Heap {
  private var next: UInt
  private let end: UInt
  private var free = InlineArray<64, UInt>(repeating: 0)
  /// The bytes that callers have, and the most that they had.
  private(set) var allocated: UInt = 0
  private(set) var largestAllocated: UInt = 0

  init(_ memory: Range<UInt>) {
    next = memory.lowerBound
    end = memory.upperBound
  }

  mutating func allocate(_ byteCount: UInt, alignment: UInt) -> UInt {
    // Room for the header, and to move the address up to a multiple of the alignment.
    let needed = max(byteCount, 1) + 16 + max(alignment, 16)
    guard needed < 1 << UInt(UInt.bitWidth - 8) else { return 0 }
    let list = UInt.bitWidth - (needed - 1).leadingZeroBitCount
    var block = free[list]
    if block == 0 {
      block = next
      guard end - next >= 1 << UInt(list) else { return 0 }
      next += 1 << UInt(list)
    } else {
      free[list] = unsafe word(at: block).pointee
    }
    let address = (block + 16 + max(alignment, 16) - 1) & ~(max(alignment, 16) - 1)
    unsafe word(at: address - 16).pointee = block
    // The list is below 64.
    unsafe word(at: address - 8).pointee = byteCount << 6 | UInt(list)
    allocated += byteCount
    largestAllocated = max(largestAllocated, allocated)
    return address
  }

  mutating func deallocate(_ address: UInt) {
    let block = unsafe word(at: address - 16).pointee
    let header = unsafe word(at: address - 8).pointee
    let list = Int(header & 63)
    allocated -= header >> 6
    unsafe word(at: block).pointee = free[list]
    free[list] = block
  }

  private func word(at address: UInt) -> UnsafeMutablePointer<UInt> {
    guard let pointer = unsafe UnsafeMutablePointer<UInt>(bitPattern: address) else {
      fatalError("no address")
    }
    return unsafe pointer
  }
}

// One processor, without interrupts.
nonisolated(unsafe) private var heap = Heap(heapStart..<heapEnd)

/// The bytes that are allocated, and the most that were at a time.
var allocated: UInt { unsafe heap.allocated }
var largestAllocated: UInt { unsafe heap.largestAllocated }

@_cdecl("malloc")
public func malloc(_ byteCount: UInt) -> UnsafeMutableRawPointer? {
  unsafe UnsafeMutableRawPointer(bitPattern: heap.allocate(byteCount, alignment: 16))
}

@_cdecl("posix_memalign")
public func posixMemalign(
  _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: UInt, _ byteCount: UInt
) -> Int32 {
  let address = unsafe heap.allocate(byteCount, alignment: alignment)
  guard address != 0 else { return 12 }  // ENOMEM
  unsafe result.pointee = UnsafeMutableRawPointer(bitPattern: address)
  return 0
}

@_cdecl("free")
public func free(_ address: UnsafeMutableRawPointer?) {
  guard let address = unsafe address else { return }
  unsafe heap.deallocate(UInt(bitPattern: address))
}

// The compiler leaves the loops of a function with these names as they are; elsewhere it makes calls of them.

@_cdecl("memcpy")
@inline(__always)
public func memcpy(
  _ target: UnsafeMutablePointer<UInt8>, _ source: UnsafePointer<UInt8>, _ count: Int
) -> UnsafeMutablePointer<UInt8> {
  for index in 0..<count { unsafe target[index] = source[index] }
  return unsafe target
}

@_cdecl("memset")
@inline(__always)
public func memset(
  _ target: UnsafeMutablePointer<UInt8>, _ value: Int32, _ count: Int
) -> UnsafeMutablePointer<UInt8> {
  for index in 0..<count { unsafe target[index] = UInt8(truncatingIfNeeded: value) }
  return unsafe target
}

@_cdecl("memmove")
@inline(__always)
public func memmove(
  _ target: UnsafeMutablePointer<UInt8>, _ source: UnsafePointer<UInt8>, _ count: Int
) -> UnsafeMutablePointer<UInt8> {
  if unsafe UInt(bitPattern: target) <= UInt(bitPattern: source) {
    return unsafe memcpy(target, source, count)
  }
  var index = count
  while index > 0 {
    index -= 1
    unsafe target[index] = source[index]
  }
  return unsafe target
}

nonisolated(unsafe) private var randomState: UInt64 = 0

/// Seeds the hashes of dictionaries; always the same, so that every run is.
@_cdecl("arc4random_buf")
public func arc4randomBuffer(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) {
  for index in 0..<count {
    unsafe randomState = randomState &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    unsafe bytes[index] = UInt8(truncatingIfNeeded: randomState >> 56)
  }
}
