/// A copy whose elements stand in another order: transposition.
public struct Rearrangement: Sendable {
  /// The width of an element; its meaning doesn't matter for moving it.
  public enum Width: Int, Hashable, Sendable {
    case one = 1
    case two = 2
    case four = 4
    case eight = 8
  }

  let width: Width
  let walk: Walk
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory. The walk's first operand is the input.
  ///
  /// - Precondition: the slots hold what the walk reads and writes.
  public init(_ width: Width, _ walk: Walk, input: Slot, output: Slot) {
    precondition(
      walk.reach(walk.firstStrides) * width.rawValue <= input.byteCount
        && walk.count * width.rawValue == output.byteCount,
      "the slots have other sizes than the rearrangement"
    )
    self.width = width
    self.walk = walk
    self.input = input
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch width {
    case .one: move(UInt8.self, in: &arena)
    case .two: move(UInt16.self, in: &arena)
    case .four: move(UInt32.self, in: &arena)
    case .eight: move(UInt64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the walk's reach.
  @inline(__always)
  private func move<Element: BitwiseCopyable>(_ type: Element.Type, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for run in walk.runs {
      for index in 0..<run.count {
        unsafe target[run.output + index] = source[run.first + index * run.strides.first]
      }
    }
  }
}
