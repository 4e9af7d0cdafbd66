import MNISTTestSupport
import Testing
import MNISTWasmRuntime

/// Memory for a heap under test: it grows up to a limit.
@safe private final class TestMemory {
  let base = UnsafeMutableRawPointer.allocate(byteCount: limit, alignment: 65_536)
  static let limit = 8 << 20

  deinit { unsafe base.deallocate() }
}

private struct TestRegion: GrowableMemory {
  let memory: TestMemory
  var room = 0
  var limit = TestMemory.limit

  @unsafe var base: UnsafeMutableRawPointer { unsafe memory.base }

  mutating func grow(by byteCount: UInt32) -> Bool {
    guard room + Int(byteCount) <= limit else { return false }
    room += Int(byteCount)
    return true
  }
}

@Suite struct HeapTests {
  /// Memory that the test holds, and the byte that it filled it with.
  private struct Allocation {
    let offset: UInt32
    let byteCount: UInt32
    let mark: UInt8
  }

  /// Thousands of allocations of all sizes, freed in any order: none overlaps another or loses its
  /// bytes, each is aligned, and in the end all memory is one free block again.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func allocationsKeepTheirBytes(index: UInt64) throws {
    var generator = SeededGenerator(seed: TestSeed.current &+ index)
    let memory = TestMemory()
    var heap = Heap(TestRegion(memory: memory))
    var held: [Allocation] = []
    for step in 0..<6000 {
      if held.isEmpty || Int.random(in: 0..<100, using: &generator) < (step < 4000 ? 55 : 40) {
        let byteCount = UInt32.random(
          in: 0..<(Bool.random(using: &generator) ? 64 : 9000), using: &generator)
        let alignment = UInt32(1) << UInt32.random(in: 0...10, using: &generator)
        let allocated = heap.allocate(byteCount, alignment: alignment)
        let offset = try #require(allocated)
        let address = unsafe UInt(bitPattern: memory.base) + UInt(offset)
        #expect(address.isMultiple(of: UInt(max(alignment, 16))))
        let mark = UInt8.random(in: 0...255, using: &generator)
        unsafe (memory.base + Int(offset)).initializeMemory(
          as: UInt8.self, repeating: mark, count: Int(byteCount))
        held.append(Allocation(offset: offset, byteCount: byteCount, mark: mark))
      } else {
        let allocation = held.remove(at: Int.random(in: held.indices, using: &generator))
        let bytes = unsafe UnsafeRawBufferPointer(
          start: memory.base + Int(allocation.offset), count: Int(allocation.byteCount))
        #expect(unsafe bytes.allSatisfy { $0 == allocation.mark })
        heap.free(allocation.offset)
      }
    }
    for allocation in held { heap.free(allocation.offset) }
    // One block again: all but two headers fits in a single allocation without growth.
    let byteCount = heap.byteCount
    let everything = heap.allocate(byteCount - 32)
    #expect(everything != nil)
    let byteCountThen = heap.byteCount
    #expect(byteCountThen == byteCount)
  }

  @Test func memoryIsReused() throws {
    var heap = Heap(TestRegion(memory: TestMemory()))
    var byteCount: UInt32 = 0
    for round in 0..<100 {
      var offsets: [UInt32] = []
      for byteCount in [100_000, 17, 2_000_000, 64, 4096] as [UInt32] {
        let offset = heap.allocate(byteCount)
        offsets.append(try #require(offset))
      }
      for offset in offsets { heap.free(offset) }
      if round == 0 { byteCount = heap.byteCount }
    }
    let byteCountThen = heap.byteCount
    #expect(byteCountThen == byteCount)
  }

  @Test func whatDoesNotFitIsRefused() throws {
    var heap = Heap(TestRegion(memory: TestMemory(), limit: 1000))
    let refused = [
      heap.allocate(1000), heap.allocate(.max), heap.allocate(1, alignment: 3),
      heap.allocate(1, alignment: 0), heap.allocate(1, alignment: 1 << 31),
    ]
    #expect(refused == [nil, nil, nil, nil, nil])
    // The heap works on.
    let first = heap.allocate(900)
    let second = heap.allocate(900)
    #expect(second == nil)
    heap.free(try #require(first))
    let third = heap.allocate(900)
    #expect(third == first)
  }

  @Test func nothingIsSomething() {
    var heap = Heap(TestRegion(memory: TestMemory()))
    let first = heap.allocate(0)
    let second = heap.allocate(0)
    #expect(first != nil && second != nil && first != second)
  }
}
