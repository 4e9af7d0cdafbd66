import MNISTONNX

/// How the second of two operands lines up with the first.
///
/// Sources: ONNX, *Multidirectional broadcasting*; before opset 7, ONNX operators, *Add*, opset 6.
enum OperandAlignment: Hashable, Sendable {
  /// At the last axes: since opset 7.
  case trailing
  /// The shapes are equal: before opset 7, without `broadcast`.
  case equal
  /// From an axis of the first operand on, or at its last axes: before opset 7.
  case within(axis: Int64?)

  init(_ attributes: inout AttributeReader) throws(NodeIssue) {
    guard attributes.opset < 7 else {
      self = .trailing
      return
    }
    let axis = try attributes.int("axis")
    self = try attributes.flag("broadcast") ? .within(axis: axis) : .equal
  }

  /// The second operand's shape, made to fit at the last axes.
  func aligned(_ second: [Int], to first: [Int]) throws(NodeIssue) -> [Int] {
    switch self {
    case .trailing:
      return second
    case .equal:
      guard first == second else { throw .invalid(.input(1), .shape(second, expected: first)) }
      return second
    case .within(let axis):
      guard Tensor.elementCount(second) != 1 else { return [] }
      guard second.count <= first.count else {
        throw .invalid(.input(1), .notBroadcastableTo(second, target: first))
      }
      var start = first.count - second.count
      if let axis { start = try resolvedAxis(axis, rank: first.count, upTo: start) }
      let aligned = second + [Int](repeating: 1, count: first.count - start - second.count)
      // Lengths of 1 were repeated as well, though the specification of the time doesn't say so.
      try expectBroadcastable(aligned, to: first, input: 1)
      return aligned
    }
  }
}
