import Kernels

extension Operation {
  /// Computes the operation now, on known operands: constant folding.
  ///
  /// The kernel that a run would use does the work, so that folding changes no result.
  func evaluated(_ operands: [Tensor], type: ElementType, shape: [Int]) -> Tensor {
    var builder = ConstantPoolBuilder()
    var inputs: [Slot] = []
    for operand in operands {
      inputs.append(operand.elements.append(to: &builder))
    }
    let count = Tensor.elementCount(shape) ?? 0
    let output = Slot(segment: .arena, byteOffset: 0, byteCount: count * type.byteWidth)
    var arena = Arena(byteCount: output.byteCount, constants: builder.finish())
    guard let instruction = Instruction(self, inputs: inputs, output: output) else {
      return operands[0].reshaped(to: shape)
    }
    instruction.run(in: &arena)
    return Tensor(checked: shape, TensorElements(loading: output, type: type, from: arena))
  }
}
