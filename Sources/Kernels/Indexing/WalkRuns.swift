/// The runs of a walk, one after the other: an odometer over all axes but the innermost.
struct WalkRuns: Sequence, IteratorProtocol {
  /// One run along the innermost axis: where it starts in the output and in both operands, how long
  /// it is, and how far the operands move in it for one step.
  struct Run {
    let output: Int
    let first: Int
    let second: Int
    let count: Int
    let strides: (first: Int, second: Int)
  }

  private let walk: Walk
  private let total: Int
  private let count: Int
  private let strides: (first: Int, second: Int)
  private var position = Extents.zero
  private var output = 0
  private var first = 0
  private var second = 0

  init(_ walk: Walk) {
    self.walk = walk
    total = walk.count
    let inner = walk.extents.count - 1
    // A walk without axes is a single element.
    count = inner < 0 ? 1 : walk.extents[inner]
    strides = inner < 0 ? (0, 0) : (walk.firstStrides[inner], walk.secondStrides[inner])
  }

  /// The next run. Never inlined: some kernels have a loop over runs for each function.
  @inline(never)
  mutating func next() -> Run? {
    guard output < total else { return nil }
    let run = Run(output: output, first: first, second: second, count: count, strides: strides)
    output += count
    if output < total { turn() }
    return run
  }

  private mutating func turn() {
    var axis = walk.extents.count - 2
    while true {
      position[axis] += 1
      first += walk.firstStrides[axis]
      second += walk.secondStrides[axis]
      if position[axis] < walk.extents[axis] { return }
      first -= position[axis] * walk.firstStrides[axis]
      second -= position[axis] * walk.secondStrides[axis]
      position[axis] = 0
      axis -= 1
    }
  }
}
