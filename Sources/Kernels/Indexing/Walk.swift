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

  /// Calls `body` once for each run along the innermost axis, with the run's start in the output
  /// and in both operands, its length, and the operands' strides within it.
  @inline(__always)
  func forEachRun(
    _ body: (
      _ output: Int, _ first: Int, _ second: Int, _ count: Int, _ strides: (first: Int, second: Int)
    ) -> Void
  ) {
    let total = count
    guard total > 0 else { return }
    guard extents.count > 0 else {
      body(0, 0, 0, 1, (0, 0))
      return
    }
    let inner = extents.count - 1
    let length = extents[inner]
    let strides = (first: firstStrides[inner], second: secondStrides[inner])
    var position = Extents.zero
    var output = 0
    var first = 0
    var second = 0
    while true {
      body(output, first, second, length, strides)
      output += length
      if output == total { return }
      // An odometer over the outer axes.
      var axis = inner - 1
      while true {
        position[axis] += 1
        first += firstStrides[axis]
        second += secondStrides[axis]
        if position[axis] < extents[axis] { break }
        first -= position[axis] * firstStrides[axis]
        second -= position[axis] * secondStrides[axis]
        position[axis] = 0
        axis -= 1
      }
    }
  }
}
