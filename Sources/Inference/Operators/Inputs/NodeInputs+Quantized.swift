import MNISTKernels
import MNISTONNX

extension NodeInputs {
  /// One scale, or a list with one for each channel.
  func scales(
    _ index: Int,
    channels: Int = 1,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index, .float32, in: program)
    try expectOne(value, index, orChannels: channels, in: program)
    return value
  }

  /// One zero point of the type of the input `values`, or a list with one for each channel; one 0 if
  /// it is left out.
  func zeroPoints(
    _ index: Int,
    of values: Int,
    channels: Int = 1,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard optional(index) != nil else {
      return try program.addScalar(0, program.type(try required(values)))
    }
    let value = try required(index, like: values, in: program)
    try expectOne(value, index, orChannels: channels, in: program)
    return value
  }

  private func expectOne(
    _ value: ValueID,
    _ index: Int,
    orChannels channels: Int,
    in program: borrowing Program
  ) throws(NodeIssue) {
    let shape = program.shape(value)
    guard program[value].elementCount == 1 || shape == [channels] else {
      throw .unsupported(.input(index), .perTensorOrChannel(shape, channels: channels))
    }
  }

  /// As many zero points as there are scales, of some type; zeros if they are left out.
  func zeroPoints(
    _ index: Int,
    as type: ElementType,
    forScales scales: Value,
    in program: inout Program
  ) throws(NodeIssue) -> ValueID {
    guard let value = optional(index) else { return try program.addZeros(type, scales.shape) }
    guard program.type(value) == type else {
      throw .invalid(.input(index), .typeMismatch(program.type(value), expected: type))
    }
    guard program[value].elementCount == scales.elementCount else {
      throw .invalid(
        .input(index), .shape(program.shape(value), expected: scales.shape))
    }
    return value
  }
}
