import MNISTKernels
import MNISTONNX

extension QuantizedElement {
  /// The element that a tensor's type is, if values are quantized to it.
  init?(_ type: ElementType) {
    switch type {
    case .uint8: self = .uint8
    case .int8: self = .int8
    default: return nil
    }
  }

  var type: ElementType {
    switch self {
    case .uint8: .uint8
    case .int8: .int8
    }
  }
}

extension NodeInputs {
  /// An input that must be there and hold bytes.
  func quantized(
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> (value: ValueID, element: QuantizedElement) {
    let value = try required(index)
    let type = program.type(value)
    guard let element = QuantizedElement(type) else {
      throw .unsupported(
        .input(index), "type " + type.description + "; uint8 and int8 are supported")
    }
    return (value, element)
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
    of element: QuantizedElement,
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
    of element: QuantizedElement,
    count: Int,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard let value = optional(index) else {
      let zero = TensorElements(repeatingZero: element.type, count: 1)
      return program.addConstant(Tensor(checked: [], zero))
    }
    guard program.type(value) == element.type else {
      throw .invalid(
        .input(index),
        "type " + program.type(value).description + ", but the values are "
          + element.type.description
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
