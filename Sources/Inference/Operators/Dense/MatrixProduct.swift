import MNISTKernels

/// The sizes of a product of matrices, or of batches of them, as `numpy.matmul` sees them.
///
/// A vector on the left is a row, one on the right a column; that axis is left out of the result.
struct MatrixProduct {
  let rows: Int
  let depth: Int
  let columns: Int
  /// The walk over the batches of both operands, in matrices.
  let batch: Walk
  /// The shape of the product.
  let shape: [Int]

  /// - Parameter secondInput: which of the node's inputs the second matrix is; the first is 0.
  init(_ left: [Int], _ right: [Int], secondInput: Int) throws(NodeIssue) {
    for (input, shape) in [(0, left), (secondInput, right)] where shape.isEmpty {
      throw .invalid(.input(input), .rank(shape, expected: 1...maximumRank))
    }
    rows = left.count == 1 ? 1 : left[left.count - 2]
    depth = left[left.count - 1]
    columns = right.count == 1 ? 1 : right[right.count - 1]
    guard depth == right[max(right.count - 2, 0)] else {
      throw .invalid(.input(secondInput), .innerLengths(left, right))
    }
    let (first, second) = ([Int](left.dropLast(2)), [Int](right.dropLast(2)))
    let batches = try broadcast(first, second, input: secondInput)
    batch = Walk(broadcasting: first, second, to: batches)
    shape = batches + (left.count > 1 ? [rows] : []) + (right.count > 1 ? [columns] : [])
  }
}
