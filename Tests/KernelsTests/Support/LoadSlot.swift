import MNISTKernels

/// A slot's values.
func load<Element: BitwiseCopyable & Numeric>(
  _ slot: Slot,
  of type: Element.Type,
  from arena: borrowing Arena
) -> [Element] {
  let count = slot.byteCount / MemoryLayout<Element>.stride
  var values = [Element](repeating: 0, count: count)
  var span = values.mutableSpan
  arena.load(slot, into: &span)
  return values
}
