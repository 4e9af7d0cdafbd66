import MNISTKernels

/// The shape of two operands broadcast against each other, and the way through them.
///
/// Source: ONNX, *Multidirectional broadcasting*: shapes are aligned at their last axis, and axes
/// of length 1 are repeated.
func broadcast(
  _ first: [Int],
  _ second: [Int]
) throws(NodeIssue) -> (walk: Walk, shape: [Int]) {
  let rank = max(first.count, second.count)
  let first = [Int](repeating: 1, count: rank - first.count) + first
  let second = [Int](repeating: 1, count: rank - second.count) + second
  var shape: [Int] = []
  for axis in 0..<rank {
    guard first[axis] == second[axis] || first[axis] == 1 || second[axis] == 1 else {
      throw .invalid(
        .input(1),
        "shapes " + shapeText(first) + " and " + shapeText(second) + " differ in axis "
          + String(axis) + " and can't be broadcast"
      )
    }
    shape.append(first[axis] == 1 ? second[axis] : first[axis])
  }
  let walk = Walk(
    extents: shape,
    firstStrides: broadcastStrides(first),
    secondStrides: broadcastStrides(second)
  )
  return (walk, shape)
}

/// Row-major strides, 0 for axes of length 1, which broadcasting repeats.
func broadcastStrides(_ shape: [Int]) -> [Int] {
  let strides = rowMajorStrides(shape)
  return shape.indices.map { shape[$0] == 1 ? 0 : strides[$0] }
}

/// How far apart neighbours along each axis stand when the last axis is contiguous.
func rowMajorStrides(_ shape: [Int]) -> [Int] {
  var strides = [Int](repeating: 1, count: shape.count)
  for axis in shape.indices.dropLast().reversed() {
    strides[axis] = strides[axis + 1] * shape[axis + 1]
  }
  return strides
}
