/// A way through one or two operands in the order of an output's elements, with a stride for each
/// operand and axis: the base of broadcasting and of transposition.
///
/// A stride of 0 repeats the operand along that axis.
public struct Walk: Hashable, Sendable {
  /// The output's shape.
  public let extents: Extents
  /// How far the first operand moves for one step along each axis, in elements.
  public let firstStrides: Extents
  /// How far the second operand moves for one step along each axis, in elements.
  public let secondStrides: Extents

  /// Creates a walk; axes of length 1 are left out and neighbours that move as one are joined, so
  /// that the inner loop is as long as can be.
  ///
  /// - Precondition: the three have equal counts, at most `maximumRank`, and nothing is negative.
  public init(extents: [Int], firstStrides: [Int], secondStrides: [Int]) {
    precondition(
      extents.count == firstStrides.count && extents.count == secondStrides.count,
      "each axis has a stride for each operand"
    )
    precondition(
      (extents + firstStrides + secondStrides).allSatisfy { $0 >= 0 },
      "a walk goes forwards"
    )
    // Without elements the other lengths are arbitrary, and their products may overflow.
    if extents.contains(0) {
      self.extents = Extents([0])
      self.firstStrides = Extents([0])
      self.secondStrides = Extents([0])
      return
    }
    var joined: [Int] = []
    var first: [Int] = []
    var second: [Int] = []
    for axis in extents.indices where extents[axis] != 1 {
      let last = joined.count - 1
      if last >= 0, first[last] == firstStrides[axis] * extents[axis],
        second[last] == secondStrides[axis] * extents[axis]
      {
        joined[last] *= extents[axis]
        first[last] = firstStrides[axis]
        second[last] = secondStrides[axis]
      } else {
        joined.append(extents[axis])
        first.append(firstStrides[axis])
        second.append(secondStrides[axis])
      }
    }
    self.extents = Extents(joined)
    self.firstStrides = Extents(first)
    self.secondStrides = Extents(second)
  }

  /// The number of the output's elements.
  public var count: Int { extents.product }

  /// The number of elements that an operand with these strides must have.
  func reach(_ strides: Extents) -> Int {
    var last = 0
    for axis in 0..<extents.count {
      if extents[axis] == 0 { return 0 }
      last += (extents[axis] - 1) * strides[axis]
    }
    return last + 1
  }

  /// The walk's runs along the innermost axis, in the order of the output's elements.
  var runs: WalkRuns { WalkRuns(self) }
}
