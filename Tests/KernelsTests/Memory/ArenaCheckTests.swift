import MNISTKernels
import Testing

/// What the arena and the kernels must refuse: each case ends the process that tries it.
@Suite struct ArenaCheckTests {
  @Test func slotBeyondTheEnd() async {
    await #expect(processExitsWith: .failure) {
      var arena = Arena(byteCount: 64, constants: ConstantPoolBuilder().finish())
      // The arena's memory ends here, though the allocation is a whole cache line longer.
      let slot = Slot(segment: .arena, byteOffset: 64, byteCount: 4)
      UnaryElementwise.Geometry(.relu, .float32).bind([slot], [slot]).run(in: &arena)
    }
  }

  @Test func slotWhoseEndOverflows() async {
    await #expect(processExitsWith: .failure) {
      let arena = Arena(byteCount: 64, constants: ConstantPoolBuilder().finish())
      _ = load(
        Slot(segment: .arena, byteOffset: Int.max - 3, byteCount: 4), of: Float.self, from: arena)
    }
  }

  @Test func constantBeyondTheEnd() async {
    await #expect(processExitsWith: .failure) {
      var builder = ConstantPoolBuilder()
      _ = builder.append(([1, 2] as [Float]).span)
      let arena = Arena(byteCount: 64, constants: builder.finish())
      _ = load(
        Slot(segment: .constants, byteOffset: 0, byteCount: 12), of: Float.self, from: arena)
    }
  }

  @Test func storingConstants() async {
    await #expect(processExitsWith: .failure) {
      var builder = ConstantPoolBuilder()
      let constant = builder.append(([1] as [Float]).span)
      var arena = Arena(byteCount: 64, constants: builder.finish())
      arena.store(([2] as [Float]).span, in: constant)
    }
  }

  @Test func computingIntoConstants() async {
    await #expect(processExitsWith: .failure) {
      var builder = ConstantPoolBuilder()
      let constant = builder.append(([1] as [Float]).span)
      var arena = Arena(byteCount: 64, constants: builder.finish())
      UnaryElementwise.Geometry(.relu, .float32).bind([constant], [constant]).run(in: &arena)
    }
  }

  @Test func storingAnotherLength() async {
    await #expect(processExitsWith: .failure) {
      var arena = Arena(byteCount: 64, constants: ConstantPoolBuilder().finish())
      arena.store(
        ([1, 2] as [Float]).span, in: Slot(segment: .arena, byteOffset: 0, byteCount: 12))
    }
  }

  @Test func misalignedSlot() async {
    await #expect(processExitsWith: .failure) {
      var arena = Arena(byteCount: 64, constants: ConstantPoolBuilder().finish())
      let slot = Slot(segment: .arena, byteOffset: 2, byteCount: 4)
      UnaryElementwise.Geometry(.relu, .float32).bind([slot], [slot]).run(in: &arena)
    }
  }

  /// Reading a slot of 8 floats by a geometry of 9 must end when it is bound, not when it runs.
  @Test func kernelWithAnotherGeometry() async {
    await #expect(processExitsWith: .failure) {
      let slot = Slot(segment: .arena, byteOffset: 0, byteCount: 32)
      _ = Softmax.Geometry(outer: 1, extent: 9, inner: 1).bind([slot], [slot])
    }
  }

  /// A stride below 0 would lead to what is before the operand.
  @Test func walkingBackwards() async {
    await #expect(processExitsWith: .failure) {
      let slot = Slot(segment: .arena, byteOffset: 64, byteCount: 8)
      let output = Slot(segment: .arena, byteOffset: 128, byteCount: 8)
      let walk = Walk(extents: [2], firstStrides: [-1], secondStrides: [0])
      var arena = Arena(byteCount: 192, constants: ConstantPoolBuilder().finish())
      StridedCopy.Geometry(.float32, walk).bind([slot], [output]).run(in: &arena)
    }
  }

  @Test func addendBackwards() async {
    await #expect(processExitsWith: .failure) {
      let slot = Slot(segment: .arena, byteOffset: 64, byteCount: 8)
      let output = Slot(segment: .arena, byteOffset: 128, byteCount: 8)
      let geometry = MatrixMultiplication.Geometry(
        rows: 2,
        depth: 1,
        columns: 1,
        addend: MatrixMultiplication.Addend(beta: 1, rowStride: -1, columnStride: 0)
      )
      var arena = Arena(byteCount: 192, constants: ConstantPoolBuilder().finish())
      geometry.bind([slot, slot, slot], [output]).run(in: &arena)
    }
  }

  @Test func gatheringBackwards() async {
    await #expect(processExitsWith: .failure) {
      let walk = Walk(extents: [1], firstStrides: [0], secondStrides: [0])
      _ = Gather.Geometry(width: 4, index: .int64, walk: walk, extent: 2, stride: -1)
    }
  }

  @Test func aBorderBelowZero() async {
    await #expect(processExitsWith: .failure) {
      _ = NHWCLayout(
        batch: 1, channels: 1, height: 1, width: 1,
        border: NHWCLayout.Border(top: -1, left: 0, bottom: 1, right: 0))
    }
  }
}
