import MNISTKernels
import MNISTONNX

/// A list of integers that older opsets give as an attribute and newer ones as an input.
struct ListParameter: Sendable {
  private let name: Name
  private let attribute: [Int64]?
  private let input: Int?

  /// - Parameters:
  ///   - name: the attribute's name.
  ///   - input: the position of the input.
  ///   - opset: the first opset in which it is an input.
  init(
    _ attributes: inout AttributeReader,
    _ name: Name,
    input: Int,
    since opset: Int64
  ) throws(NodeIssue) {
    self.name = name
    if attributes.opset >= opset {
      attribute = nil
      self.input = input
    } else {
      attribute = try attributes.ints(name)
      self.input = nil
    }
  }

  /// Where it stands, for error messages.
  var subject: NodeIssue.Subject {
    if let input { .input(input) } else { .attribute(name) }
  }

  /// The integers, or nil if they are left out.
  func values(_ inputs: NodeInputs, in program: borrowing Program) throws(NodeIssue) -> [Int64]? {
    guard let input else { return attribute }
    return try inputs.optionalConstantList(input, in: program)
  }

  /// The integers of a list that must be there.
  func required(_ inputs: NodeInputs, in program: borrowing Program) throws(NodeIssue) -> [Int64] {
    guard let values = try values(inputs, in: program) else {
      throw .invalid(subject, "missing")
    }
    return values
  }
}

extension NodeInputs {
  /// The integers of an input that may be left out, and that must be known when the model is
  /// planned if it is there: of type int64 or int32, a list or a scalar.
  func optionalConstantList(
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) -> [Int64]? {
    guard let value = optional(index) else { return nil }
    guard let constant = program.constant(value) else {
      throw .undetermined(index)
    }
    guard constant.shape.count <= 1 else {
      throw .invalid(.input(index), "shape " + shapeText(constant.shape) + " is no list")
    }
    switch constant.elements {
    case .int64(let values): return values
    case .int32(let values): return values.map { Int64($0) }
    default:
      throw .invalid(
        .input(index), "type " + constant.elements.type.description + ", not int64 or int32")
    }
  }

  /// The integers of an input that must be there and known when the model is planned.
  func constantList(_ index: Int, in program: borrowing Program) throws(NodeIssue) -> [Int64] {
    guard let values = try optionalConstantList(index, in: program) else {
      throw .invalid(.input(index), "missing")
    }
    return values
  }
}

/// Axes counted from the end if negative, none of them twice, in the order they are given in.
func resolvedAxes(
  _ axes: [Int64],
  rank: Int,
  _ subject: NodeIssue.Subject
) throws(NodeIssue) -> [Int] {
  var resolved: [Int] = []
  for axis in axes {
    guard axis >= -Int64(rank), axis < Int64(rank) else {
      throw .invalid(
        subject, String(axis) + " is no axis of a tensor of rank " + String(rank))
    }
    let position = Int(axis < 0 ? axis + Int64(rank) : axis)
    guard !resolved.contains(position) else {
      throw .invalid(subject, "axis " + String(axis) + " is there twice")
    }
    resolved.append(position)
  }
  return resolved
}

/// Lengths of axes as integers of a model give them.
func resolvedLengths(
  _ lengths: [Int64],
  _ subject: NodeIssue.Subject
) throws(NodeIssue) -> [Int] {
  var resolved: [Int] = []
  for length in lengths {
    guard let length = Int(exactly: length), length >= 0 else {
      throw .invalid(subject, String(length) + " is no length of an axis")
    }
    resolved.append(length)
  }
  return resolved
}
