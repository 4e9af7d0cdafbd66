import MNISTKernels

/// Two shapes that broadcast against each other.
struct BroadcastPair {
  let first: [Int]
  let second: [Int]
  /// The shape of the result.
  let shape: [Int]

  /// - Precondition: the shapes, aligned at their last axes, agree or are 1 in every axis.
  init(_ first: [Int], _ second: [Int]) {
    self.first = first
    self.second = second
    let rank = max(first.count, second.count)
    shape = zip(padded(first, to: rank), padded(second, to: rank)).map { pair in
      precondition(pair.0 == pair.1 || pair.0 == 1 || pair.1 == 1)
      return pair.0 == 1 ? pair.1 : pair.0
    }
  }

  /// Draws a shape, then makes axes of the operands 1 and leaves leading ones out.
  static func random(_ random: inout RandomCase, rank: ClosedRange<Int> = 0...4) -> BroadcastPair {
    let shape = (0..<random.integer(rank)).map { _ in random.integer(1...4) }
    func operand() -> [Int] {
      let repeated = shape.map { random.integer(0...2) == 0 ? 1 : $0 }
      return Array(repeated.dropFirst(random.integer(0...4) == 0 ? random.integer(1...2) : 0))
    }
    return BroadcastPair(operand(), operand())
  }

  /// The way through both operands, with a stride of 0 along the axes that are repeated.
  var walk: Walk {
    Walk(extents: shape, firstStrides: repeating(first), secondStrides: repeating(second))
  }

  private func repeating(_ operand: [Int]) -> [Int] {
    let operand = padded(operand, to: shape.count)
    return zip(operand, strides(of: operand)).map { $0 == 1 ? 0 : $1 }
  }
}

private func padded(_ shape: [Int], to rank: Int) -> [Int] {
  [Int](repeating: 1, count: rank - shape.count) + shape
}
