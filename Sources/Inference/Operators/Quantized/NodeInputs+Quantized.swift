import MNISTKernels
import MNISTONNX

extension NodeInputs {
  /// An input that must be there and hold bytes.
  func quantized(
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> (value: ValueID, element: ElementType) {
    let value = try required(index)
    let type = program.type(value)
    guard type.isQuantized else {
      throw .unsupported(
        .input(index), "type " + type.description + "; uint8 and int8 are supported")
    }
    return (value, type)
  }

  /// A scale for a whole tensor.
  func scale(_ index: Int, in program: borrowing Program) throws(NodeIssue) -> ValueID {
    let value = try float32(index, in: program)
    guard program[value].elementCount == 1 else {
      throw .unsupported(
        .input(index),
        "scales of shape " + shapeText(program.shape(value)) + "; one for all is supported"
      )
    }
    return value
  }

  /// A zero point for a whole tensor; 0 if it is left out.
  func zeroPoint(
    _ index: Int,
    of element: ElementType,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    let value = try zeroPoints(index, of: element, count: 1, in: &program)
    guard program[value].elementCount == 1 else {
      throw .unsupported(
        .input(index),
        "zero points of shape " + shapeText(program.shape(value)) + "; one for all is supported"
      )
    }
    return value
  }

  /// One zero point, or a list of `count`; one 0 if it is left out.
  func zeroPoints(
    _ index: Int,
    of element: ElementType,
    count: Int,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard let value = optional(index) else {
      let zero = TensorElements(repeatingZero: element, count: 1)
      return program.addConstant(Tensor(checked: [], zero))
    }
    guard program.type(value) == element else {
      throw .invalid(
        .input(index),
        "type " + program.type(value).description + ", but the values are "
          + element.description
      )
    }
    let shape = program.shape(value)
    guard program[value].elementCount == 1 || shape == [count] else {
      throw .unsupported(
        .input(index),
        "zero points of shape " + shapeText(shape) + "; one for all and "
          + shapeText([count]) + " are supported"
      )
    }
    return value
  }

  /// One scale, or a list of `count`.
  func scales(
    _ index: Int,
    count: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try float32(index, in: program)
    let shape = program.shape(value)
    guard program[value].elementCount == 1 || shape == [count] else {
      throw .unsupported(
        .input(index),
        "scales of shape " + shapeText(shape) + "; one for all and " + shapeText([count])
          + " are supported"
      )
    }
    return value
  }
}
