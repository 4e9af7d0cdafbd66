import MNISTKernels
import Testing

@Suite struct ArenaTests {
  @Test(arguments: [0, 1, 63, 64, 65, 5_000])
  func startsWithZeros(byteCount: Int) {
    let arena = Arena(byteCount: byteCount, constants: ConstantPoolBuilder().finish())
    #expect(arena.byteCount == byteCount)
    let all = Slot(segment: .arena, byteOffset: 0, byteCount: byteCount)
    #expect(load(all, of: UInt8.self, from: arena).allSatisfy { $0 == 0 })
  }

  @Test func keepsWhatIsStored() {
    var random = RandomCase.series(1)[0]
    var arena = Arena(byteCount: 1_024, constants: ConstantPoolBuilder().finish())
    let floats = random.floats(9)
    let integers = random.integers(5, of: Int64.self)
    let bytes = random.integers(64, of: UInt8.self)
    let floatSlot = Slot(segment: .arena, byteOffset: 0, byteCount: 36)
    let integerSlot = Slot(segment: .arena, byteOffset: 64, byteCount: 40)
    let lastSlot = Slot(segment: .arena, byteOffset: 960, byteCount: 64)
    arena.store(floats.span, in: floatSlot)
    arena.store(integers.span, in: integerSlot)
    arena.store(bytes.span, in: lastSlot)
    #expect(load(floatSlot, of: Float.self, from: arena) == floats, "\(random)")
    #expect(load(integerSlot, of: Int64.self, from: arena) == integers, "\(random)")
    #expect(load(lastSlot, of: UInt8.self, from: arena) == bytes, "\(random)")

    // Nothing between the slots was touched, and storing again replaces.
    let gap = Slot(segment: .arena, byteOffset: 36, byteCount: 28)
    #expect(load(gap, of: UInt8.self, from: arena).allSatisfy { $0 == 0 })
    let others: [Int64] = [1, 2, 3, 4, 5]
    arena.store(others.span, in: integerSlot)
    #expect(load(integerSlot, of: Int64.self, from: arena) == others)
  }

  @Test func poisonsASlotAndNothingElse() {
    var arena = Arena(byteCount: 128, constants: ConstantPoolBuilder().finish())
    arena.poison(Slot(segment: .arena, byteOffset: 36, byteCount: 8))
    let floats = load(
      Slot(segment: .arena, byteOffset: 32, byteCount: 16), of: Float.self, from: arena)
    #expect(floats.map(\.isNaN) == [false, true, true, false])
  }

  @Test func slotsOverlapWhereTheyShareAByte() {
    func slot(_ start: Int, _ count: Int, _ segment: Slot.Segment = .arena) -> Slot {
      Slot(segment: segment, byteOffset: start, byteCount: count)
    }
    #expect(slot(0, 4).overlaps(slot(3, 1)))
    #expect(slot(8, 4).overlaps(slot(0, 9)))
    #expect(!slot(0, 4).overlaps(slot(4, 4)))
    #expect(!slot(4, 4).overlaps(slot(0, 4)))
    #expect(!slot(0, 4).overlaps(slot(0, 4, .constants)))
  }

  @Test func emptySlots() {
    var arena = Arena(byteCount: 64, constants: ConstantPoolBuilder().finish())
    let end = Slot(segment: .arena, byteOffset: 64, byteCount: 0)
    let nothing: [Float] = []
    arena.store(nothing.span, in: end)
    #expect(load(end, of: Float.self, from: arena) == [])
  }

  /// Vector loads want the memory itself on a cache line, not only the offsets within it.
  @Test(arguments: [1, 64, 1_000])
  func startsOnACacheLine(byteCount: Int) {
    var builder = ConstantPoolBuilder()
    let constant = builder.append([UInt8](repeating: 0, count: byteCount).span)
    let arena = Arena(byteCount: byteCount, constants: builder.finish())
    let slot = Slot(segment: .arena, byteOffset: 0, byteCount: byteCount)
    let addresses = unsafe [
      UInt(bitPattern: arena.source(slot, as: UInt8.self)),
      UInt(bitPattern: arena.source(constant, as: UInt8.self)),
    ]
    #expect(addresses.allSatisfy { $0 % 64 == 0 })
  }
}
