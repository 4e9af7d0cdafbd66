import MNISTONNX

/// How the second operand of two is laid against the first.
///
/// Sources: ONNX, *Multidirectional broadcasting*; before opset 7, ONNX operators, *Add*, opset 6.
enum OperandAlignment: Hashable, Sendable {
  /// At the last axes: since opset 7.
  case trailing
  /// Not at all, the shapes are equal: before opset 7 without `broadcast`.
  case equal
  /// Beginning at an axis of the first operand, or at its last axes: before opset 7.
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
      guard first == second else { throw mismatch(first, second) }
      return second
    case .within(let axis):
      guard Tensor.elementCount(second) != 1 else { return [] }
      guard second.count <= first.count else { throw mismatch(first, second) }
      var start = first.count - second.count
      if let axis {
        start = try resolvedAxis(axis, rank: first.count, attribute: "axis", upTo: start)
      }
      // Lengths of 1 were repeated as well, though the text of the time doesn't say so.
      for (length, other) in zip(first[start...], second) where other != length && other != 1 {
        throw mismatch(first, second)
      }
      return second + [Int](repeating: 1, count: first.count - start - second.count)
    }
  }

  private func mismatch(_ first: [Int], _ second: [Int]) -> NodeIssue {
    .invalid(
      .input(1),
      "shapes " + shapeText(first) + " and " + shapeText(second)
        + (self == .equal ? " differ, without broadcast" : " can't be broadcast before opset 7")
    )
  }
}
