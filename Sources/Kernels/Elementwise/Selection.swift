/// For each truth value a number of one operand or of the other.
///
/// Source: ONNX operators, *Where*. The operands are broadcast against each other; the truth
/// values have the output's shape.
public struct Selection: Sendable {
  let width: Rearrangement.Width
  let walk: Walk
  let condition: Slot
  let first: Slot
  let second: Slot
  let output: Slot

  /// Binds the operation to its memory. The walk's first operand is taken where the condition
  /// isn't 0.
  ///
  /// - Precondition: the slots hold what the walk reads and writes.
  public init(
    _ width: Rearrangement.Width,
    _ walk: Walk,
    condition: Slot,
    first: Slot,
    second: Slot,
    output: Slot
  ) {
    precondition(
      walk.reach(walk.firstStrides) * width.rawValue <= first.byteCount
        && walk.reach(walk.secondStrides) * width.rawValue <= second.byteCount
        && walk.count == condition.byteCount
        && walk.count * width.rawValue == output.byteCount,
      "the slots have other sizes than the selection"
    )
    self.width = width
    self.walk = walk
    self.condition = condition
    self.first = first
    self.second = second
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch width {
    case .one: select(UInt8.self, in: &arena)
    case .two: select(UInt16.self, in: &arena)
    case .four: select(UInt32.self, in: &arena)
    case .eight: select(UInt64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the walk's reach.
  @inline(__always)
  private func select<Element: BitwiseCopyable>(_ type: Element.Type, in arena: inout Arena) {
    let condition = unsafe arena.source(condition, as: UInt8.self)
    let first = unsafe arena.source(first, as: type)
    let second = unsafe arena.source(second, as: type)
    let output = unsafe arena.target(output, as: type)
    for run in walk.runs {
      for index in 0..<run.count {
        unsafe output[run.output + index] =
          condition[run.output + index] != 0
          ? first[run.first + index * run.strides.first]
          : second[run.second + index * run.strides.second]
      }
    }
  }
}
