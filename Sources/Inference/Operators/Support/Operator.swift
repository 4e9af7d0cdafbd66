import MNISTKernels
import MNISTONNX

/// One operator of ONNX: its attributes, the shapes it makes, and the operations it becomes.
///
/// A conforming type lives in a file of its own and is listed in `OperatorRegistry`. Its `init` reads
/// the attributes; differences between opsets end there.
protocol Operator: Sendable {
  /// Works out the outputs' shapes and adds operations that compute them.
  ///
  /// - Returns: the outputs, in order; as many as the operator can compute.
  func plan(_ inputs: NodeInputs, in program: inout Program) throws(NodeIssue) -> [ValueID]
}

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
    guard let value = optional(index) else { throw .invalid(.input(index), "missing") }
    return value
  }

  /// An input that must be there and hold `Float`s.
  func float32(_ index: Int, in program: borrowing Program) throws(NodeIssue) -> ValueID {
    let value = try required(index)
    try requireFloat32(value, index, in: program)
    return value
  }

  /// An input that may be left out, but must hold `Float`s if it is there.
  func optionalFloat32(_ index: Int, in program: borrowing Program) throws(NodeIssue) -> ValueID? {
    guard let value = optional(index) else { return nil }
    try requireFloat32(value, index, in: program)
    return value
  }

  private func requireFloat32(
    _ value: ValueID,
    _ index: Int,
    in program: borrowing Program
  ) throws(NodeIssue) {
    let type = program.type(value)
    guard type == .float32 else {
      throw .unsupported(.input(index), "type " + type.description + "; float32 is supported")
    }
  }
}

/// An axis as attributes give it, counted from the end if it is negative.
func resolvedAxis(
  _ axis: Int64,
  rank: Int,
  attribute: Name,
  upTo limit: Int
) throws(NodeIssue) -> Int {
  let resolved = axis < 0 ? axis + Int64(rank) : axis
  guard resolved >= 0, resolved <= limit, axis >= -Int64(rank) else {
    throw .invalid(
      .attribute(attribute),
      String(axis) + " is no axis of a tensor of rank " + String(rank)
    )
  }
  return Int(resolved)
}
