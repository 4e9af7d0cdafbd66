import MNISTKernels

extension Operation {
  /// Computes the operation now, on known operands: constant folding.
  ///
  /// The kernel that a run would use does the work, so that folding changes no result.
  func evaluated(_ operands: [Tensor], outputs: [Value]) -> [Tensor] {
    var builder = ConstantPoolBuilder(
      capacity: operands.reduce(0) { $0 + Arena.roundedUp($1.byteCount) })
    var inputs: [Slot] = []
    for operand in operands {
      inputs.append(operand.elements.append(to: &builder))
    }
    var slots: [Slot] = []
    var end = 0
    for output in outputs {
      let slot = Slot(segment: .arena, byteOffset: end, byteCount: output.byteCount)
      slots.append(slot)
      end = Arena.roundedUp(end + slot.byteCount)
    }
    var arena = Arena(byteCount: end, constants: builder.finish())
    guard let instruction = bind(inputs, slots) else {
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
