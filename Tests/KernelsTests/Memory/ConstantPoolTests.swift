import MNISTKernels
import Testing

@Suite struct ConstantPoolTests {
  /// Lengths that grow past every doubling, and those around a cache line.
  private let lengths = [0, 1, 63, 64, 65, 0, 3, 128, 500, 7, 4_000, 1, 0, 20_000, 2]

  @Test func keepsItsContentsWhileGrowing() {
    var random = RandomCase.series(1)[0]
    let contents = lengths.map { random.integers($0, of: UInt8.self) }
    var builder = ConstantPoolBuilder()
    var slots: [Slot] = []
    for values in contents {
      slots.append(builder.append(values.span))
    }
    let arena = Arena(byteCount: 0, constants: builder.finish())
    for (slot, values) in zip(slots, contents) {
      #expect(load(slot, of: UInt8.self, from: arena) == values, "\(random): \(slot)")
    }
  }

  @Test func slotsAreAlignedAndApart() {
    var builder = ConstantPoolBuilder()
    var end = 0
    for length in lengths {
      let values = [UInt8](repeating: 1, count: length)
      let slot = builder.append(values.span)
      #expect(slot.segment == .constants)
      #expect(slot.byteCount == length)
      #expect(slot.byteOffset % 64 == 0)
      #expect(slot.byteOffset >= end)
      end = slot.byteOffset + slot.byteCount
    }
    #expect(builder.finish().byteCount == end)
  }

  @Test func slotsMeasureBytes() {
    var builder = ConstantPoolBuilder()
    let floats: [Float] = [1, 2, 3]
    let integers: [Int64] = [1, 2, 3]
    let floatSlot = builder.append(floats.span)
    let integerSlot = builder.append(integers.span)
    #expect(floatSlot.byteCount == 12)
    #expect(integerSlot.byteCount == 24)
    #expect(ConstantPoolBuilder().finish().byteCount == 0)
  }

  /// A pool is shared by the arenas that hang on it.
  @Test func sharedByArenas() {
    var builder = ConstantPoolBuilder()
    let values: [Float] = [1.5, -2]
    let slot = builder.append(values.span)
    let pool = builder.finish()
    let first = Arena(byteCount: 64, constants: pool)
    let second = Arena(byteCount: 0, constants: pool)
    #expect(load(slot, of: Float.self, from: first) == values)
    #expect(load(slot, of: Float.self, from: second) == values)
  }
}
