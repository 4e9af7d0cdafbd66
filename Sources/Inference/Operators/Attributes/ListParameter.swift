import MNISTKernels
import MNISTONNX

/// A list of integers that older opsets give as an attribute and newer ones as an input.
struct ListParameter: Sendable {
  /// How many integers a list has at most that says something about each axis, or about both of its
  /// ends.
  static let limit = 2 * maximumRank

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
    self.input = attributes.opset >= opset ? input : nil
    attribute = attributes.opset >= opset ? nil : try attributes.ints(name)
  }

  /// Where the list is, for errors.
  var subject: NodeIssue.Subject {
    if let input { .input(input) } else { .attribute(name) }
  }

  /// The integers, or nil if they are left out.
  ///
  /// - Parameter limit: how many there may be at most.
  func values(
    _ inputs: NodeInputs,
    atMost limit: Int = Self.limit,
    in program: borrowing Program
  ) throws(NodeIssue) -> [Int64]? {
    if let input { return try inputs.optionalInts(input, atMost: limit, in: program) }
    guard attribute?.count ?? 0 <= limit else {
      throw .invalid(subject, .tooMany(limit: limit))
    }
    return attribute
  }

  /// The integers of a list that must be there.
  func required(_ inputs: NodeInputs, in program: borrowing Program) throws(NodeIssue) -> [Int64] {
    guard let values = try values(inputs, in: program) else { throw .invalid(subject, .missing) }
    return values
  }
}
