import MNISTKernels

extension Operation {
  /// Computes the operation now, on known operands: constant folding.
  ///
  /// The kernel that a run would use does the work, so that folding changes no result.
  ///
  /// - Parameters:
  ///   - operands: the values of the inputs.
  ///   - inputs: which values they are: one that is there twice is stored once.
  func evaluated(_ operands: [Tensor], _ inputs: [ValueID], outputs: [Value]) -> [Tensor] {
    let firsts = operands.indices.map { index in
      // Only a few operands are compared with each other: a concatenation may have very many.
      index < 8 ? inputs.firstIndex(of: inputs[index]) ?? index : index
    }
    var byteCount = 0
    for index in operands.indices where firsts[index] == index {
      byteCount += Arena.roundedUp(operands[index].byteCount)
    }
    var builder = ConstantPoolBuilder(capacity: byteCount)
    var stored: [Slot] = []
    for index in operands.indices {
      stored.append(
        firsts[index] < index
          ? stored[firsts[index]] : operands[index].elements.append(to: &builder))
    }
    var slots: [Slot] = []
    var end = 0
    for output in outputs {
      let slot = Slot(segment: .arena, byteOffset: end, byteCount: output.byteCount)
      slots.append(slot)
      end = Arena.roundedUp(end + slot.byteCount)
    }
    var arena = Arena(byteCount: end, constants: builder.finish())
    guard let instruction = bind(stored, slots) else {
      return [operands[0].reshaped(to: outputs[0].shape)]
    }
    instruction.run(in: &arena)
    var tensors: [Tensor] = []
    for (output, slot) in zip(outputs, slots) {
      let elements = TensorElements(loading: slot, type: output.type, from: arena)
      tensors.append(Tensor(checked: output.shape, elements))
    }
    return tensors
  }
}
