import MNISTKernels
import MNISTONNX

/// The values that a node reads.
struct NodeInputs {
  private let values: [ValueID?]

  init(_ values: [ValueID?]) {
    self.values = values
  }

  /// An input that may be left out.
  func optional(_ index: Int) -> ValueID? {
    index < values.count ? values[index] : nil
  }

  /// An input that must be there.
  func required(_ index: Int) throws(NodeIssue) -> ValueID {
    guard let value = optional(index) else { throw .invalid(.input(index), .missing) }
    return value
  }

  /// An input that must be there and have one of these types.
  func required(
    _ index: Int,
    _ types: TypeSet,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index)
    let type = program.type(value)
    guard types.contains(type) else {
      throw .unsupported(.input(index), .unsupportedType(type, supported: types.types))
    }
    return value
  }

  /// An input that must be there and have the type of another one.
  func required(
    _ index: Int,
    like other: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index)
    let (type, expected) = (program.type(value), program.type(try required(other)))
    guard type == expected else {
      throw .invalid(.input(index), .typeMismatch(type, expected: expected))
    }
    return value
  }

  /// An input that must be there and have the type of another one, and this shape.
  func required(
    _ index: Int,
    like other: Int,
    shape: [Int],
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index, like: other, in: program)
    try expect(shape, of: value, index, in: program)
    return value
  }

  /// An input that must be there and have the type of another one, and one element.
  func single(
    _ index: Int,
    like other: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> ValueID {
    let value = try required(index, like: other, in: program)
    let count = program[value].elementCount
    guard count == 1 else { throw .invalid(.input(index), .count(count, expected: 1)) }
    return value
  }

  /// The shape of an input that has channels: `[N, C, …]`.
  func channelShape(
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> [Int] {
    let shape = program.shape(try required(index))
    guard shape.count >= 2 else {
      throw .invalid(.input(index), .rank(shape, expected: 2...maximumRank))
    }
    return shape
  }

  /// Refuses an input of another shape.
  func expect(
    _ shape: [Int],
    of value: ValueID,
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) {
    guard program.shape(value) == shape else {
      throw .invalid(.input(index), .shape(program.shape(value), expected: shape))
    }
  }
}
