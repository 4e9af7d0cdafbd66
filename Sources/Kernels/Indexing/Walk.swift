/// A way through one or two operands in the order of an output's elements, with a stride for each
/// operand and axis: what broadcasting, transposing and slicing have in common.
///
/// A stride of 0 repeats the operand along that axis.
public struct Walk: Equatable, Sendable {
  /// The output's shape.
  public let extents: Extents
  /// How far the first operand moves for one step along each axis, in elements.
  public let firstStrides: Extents
  /// How far the second operand moves for one step along each axis, in elements.
  public let secondStrides: Extents

  /// Creates a walk; axes of length 1 are left out and neighbors that move as one are joined, so
  /// that the inner loop is as long as it can be.
  ///
  /// - Precondition: the three have equal counts, at most `maximumRank`, and no extent is negative.
  ///   Only slices may have negative strides: other kernels refuse them when they are bound.
  public init(extents: [Int], firstStrides: [Int], secondStrides: [Int]) {
    precondition(
      extents.count == firstStrides.count && extents.count == secondStrides.count,
      "each axis has a stride for each operand"
    )
    precondition(extents.allSatisfy { $0 >= 0 }, "an extent isn't negative")
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

  /// The elements of an operand that the walk reads, counted from the one where it starts.
  func range(_ strides: Extents) -> Range<Int> {
    if count == 0 { return 0..<0 }
    var (lowest, highest) = (0, 0)
    for axis in 0..<extents.count {
      let distance = (extents[axis] - 1) * strides[axis]
      lowest += min(distance, 0)
      highest += max(distance, 0)
    }
    return lowest..<highest + 1
  }

  /// The number of elements that an operand with these strides must have.
  ///
  /// - Precondition: no stride is negative.
  func reach(_ strides: Extents) -> Int {
    let range = range(strides)
    precondition(range.lowerBound == 0, "an operand is read forward")
    return range.upperBound
  }

  /// The walk's runs along the innermost axis, in the order of the output's elements.
  var runs: WalkRuns { WalkRuns(self) }

  /// Calls `body` with the position of each element in the output and in both operands.
  @inline(__always)
  func forEachElement(_ body: (_ output: Int, _ first: Int, _ second: Int) -> Void) {
    for run in runs {
      for index in 0..<run.count {
        body(
          run.output + index, run.first + index * run.strides.first,
          run.second + index * run.strides.second)
      }
    }
  }
}
