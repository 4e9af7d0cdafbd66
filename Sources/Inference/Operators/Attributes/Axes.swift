import MNISTONNX

/// An axis as a model gives it: counted from the end if it is negative.
///
/// - Parameter limit: the last axis; `rank` where an axis may also be the end.
func resolvedAxis(
  _ axis: Int64,
  rank: Int,
  upTo limit: Int? = nil,
  _ subject: NodeIssue.Subject = .attribute("axis")
) throws(NodeIssue) -> Int {
  let resolved = axis < 0 ? axis + Int64(rank) : axis
  guard resolved >= 0, resolved <= limit ?? rank - 1 else {
    throw .invalid(subject, .axis(axis, rank: rank))
  }
  return Int(resolved)
}

/// Axes counted from the end if negative, none of them twice, in the order they are given in.
func resolvedAxes(
  _ axes: [Int64],
  rank: Int,
  _ subject: NodeIssue.Subject
) throws(NodeIssue) -> [Int] {
  var resolved: [Int] = []
  for axis in axes {
    let position = try resolvedAxis(axis, rank: rank, subject)
    guard !resolved.contains(position) else { throw .invalid(subject, .repeatedAxis(axis)) }
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
      throw .invalid(subject, .outOfRange(length, 0...Int64(Int.max)))
    }
    resolved.append(length)
  }
  return resolved
}
