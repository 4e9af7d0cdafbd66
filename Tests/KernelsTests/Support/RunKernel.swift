import MNISTKernels
import Testing

/// Puts values into an arena and a constant pool, runs a kernel and returns its output.
///
/// ```
///  arena   ▒▒▒▒ activation 0 ▒▒▒▒ activation 1 ▒▒▒▒ … ▒▒▒▒ output ▒▒▒▒      ▒ is 64 or more bytes
/// ```
///
/// All that isn't an activation, the output included, is filled with signalling NaNs first, so
/// that a result which was never written, or was made from what lies beside an operand, shows.
/// After the run every byte outside output and scratch must be what it was before; even adding to a
/// signalling NaN changes it, by making it quiet.
func run<Element: BitwiseCopyable & Numeric>(
  activations: [[Element]],
  constants: [[Element]] = [],
  output place: OutputPlace,
  scratch scratchCount: Int = 0,
  sourceLocation: SourceLocation = #_sourceLocation,
  _ kernel: (KernelSlots, inout Arena) -> Void
) -> [Element] {
  var end = 64
  func reserve(_ count: Int) -> Slot {
    let slot = Slot(
      segment: .arena, byteOffset: end, byteCount: count * MemoryLayout<Element>.stride)
    end = (slot.byteOffset + slot.byteCount + 127) / 64 * 64
    return slot
  }
  let activationSlots = activations.map { reserve($0.count) }
  let output =
    switch place {
    case .separate(let count): reserve(count)
    case .inPlace: activationSlots[0]
    }
  let scratch = reserve(scratchCount)

  var builder = ConstantPoolBuilder()
  var constantSlots: [Slot] = []
  for values in constants {
    constantSlots.append(builder.append(values.span))
  }
  var arena = Arena(byteCount: end, constants: builder.finish())
  let everything = Slot(segment: .arena, byteOffset: 0, byteCount: end)
  let filling = [UInt32](repeating: Float.signalingNaN.bitPattern, count: end / 4)
  arena.store(filling.span, in: everything)
  for (values, slot) in zip(activations, activationSlots) {
    arena.store(values.span, in: slot)
  }

  let before = load(everything, of: UInt8.self, from: arena)
  let slots = KernelSlots(
    activations: activationSlots, constants: constantSlots, output: output, scratch: scratch)
  kernel(slots, &arena)
  let after = load(everything, of: UInt8.self, from: arena)

  let outputEnd = output.byteOffset + output.byteCount
  let between = outputEnd..<scratch.byteOffset
  let scratchEnd = scratch.byteOffset + scratch.byteCount
  #expect(
    before[..<output.byteOffset] == after[..<output.byteOffset]
      && before[between] == after[between] && before[scratchEnd...] == after[scratchEnd...],
    "the kernel wrote outside its output",
    sourceLocation: sourceLocation
  )
  return load(output, of: Element.self, from: arena)
}

/// Runs a kernel whose inputs are the activations, then the constants, and returns its output.
func run<Element: BitwiseCopyable & Numeric>(
  _ geometry: some KernelGeometry,
  activations: [[Element]],
  constants: [[Element]] = [],
  output place: OutputPlace,
  sourceLocation: SourceLocation = #_sourceLocation
) -> [Element] {
  run(
    activations: activations, constants: constants, output: place, sourceLocation: sourceLocation
  ) { slots, arena in
    geometry.bind(slots.activations + slots.constants, [slots.output]).run(in: &arena)
  }
}
