import MNISTKernels

/// The shape of two operands broadcast against each other.
///
/// Source: ONNX, *Multidirectional broadcasting*: shapes line up at their last axes, and axes of
/// length 1 are repeated.
/// - Parameter input: which of the node's inputs is at fault if they don't fit.
func broadcast(_ first: [Int], _ second: [Int], input: Int = 1) throws(NodeIssue) -> [Int] {
  var shape = first.count >= second.count ? first : second
  let shorter = first.count >= second.count ? second : first
  for (axis, length) in zip(shape.indices.suffix(shorter.count), shorter) where length != 1 {
    guard shape[axis] == 1 || shape[axis] == length else {
      throw .invalid(.input(input), .notBroadcastable(first, second))
    }
    shape[axis] = length
  }
  return shape
}

/// Refuses a shape that can't be broadcast to another one.
///
/// Source: ONNX, *Unidirectional broadcasting*.
func expectBroadcastable(_ shape: [Int], to target: [Int], input: Int) throws(NodeIssue) {
  let fits =
    shape.count <= target.count
    && zip(shape, target.suffix(shape.count)).allSatisfy { $0 == $1 || $0 == 1 }
  guard fits else {
    throw .invalid(.input(input), .notBroadcastableTo(shape, target: target))
  }
}

/// An operand's stride along each axis of a shape that it is broadcast to; 0 repeats it.
func broadcastStrides(_ operand: [Int], to shape: [Int]) -> [Int] {
  let strides = rowMajorStrides(operand)
  return [Int](repeating: 0, count: shape.count - operand.count)
    + operand.indices.map { operand[$0] == 1 ? 0 : strides[$0] }
}

/// How far apart the neighbors along each axis are when the last axis is contiguous.
func rowMajorStrides(_ shape: [Int]) -> [Int] {
  var strides = [Int](repeating: 1, count: shape.count)
  for axis in shape.indices.dropLast().reversed() {
    strides[axis] = strides[axis + 1] * shape[axis + 1]
  }
  return strides
}

extension Walk {
  /// A walk over two operands that are broadcast to a shape.
  init(broadcasting first: [Int], _ second: [Int], to shape: [Int]) {
    self.init(
      extents: shape,
      firstStrides: broadcastStrides(first, to: shape),
      secondStrides: broadcastStrides(second, to: shape)
    )
  }
}
