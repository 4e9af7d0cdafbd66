import MNISTKernels

/// The slots that `run` hands to a kernel.
struct KernelSlots {
  let activations: [Slot]
  let constants: [Slot]
  let output: Slot
  /// Memory that the kernel may leave in any state.
  let scratch: Slot
}

/// Where a run puts the output.
enum OutputPlace {
  /// In a slot of its own, with room for so many elements.
  case separate(count: Int)
  /// Over the first activation.
  case inPlace
}
