/// For each truth value a number of one operand or of the other.
///
/// Source: ONNX operators, *Where*. The operands are broadcast against each other; the truth
/// values have the output's shape.
public struct Where: Kernel {
  /// The type of the operands, and the way through them.
  public struct Geometry: Hashable, Sendable {
    /// The type of both operands and of the output.
    public let element: ElementType
    /// The way through both operands; the first is taken where the condition isn't 0.
    public let walk: Walk

    /// Creates a geometry from its parts.
    public init(_ element: ElementType, _ walk: Walk) {
      self.element = element
      self.walk = walk
    }
  }

  let geometry: Geometry
  let condition: Slot
  let first: Slot
  let second: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: the slots hold what the walk reads and writes.
  public init(_ geometry: Geometry, condition: Slot, first: Slot, second: Slot, output: Slot) {
    let walk = geometry.walk
    let width = geometry.element.byteWidth
    precondition(
      walk.reach(walk.firstStrides) * width <= first.byteCount
        && walk.reach(walk.secondStrides) * width <= second.byteCount
        && walk.count == condition.byteCount
        && walk.count * width == output.byteCount,
      "the slots have other sizes than the operation"
    )
    self.geometry = geometry
    self.condition = condition
    self.first = first
    self.second = second
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element.byteWidth {
    case 1: select(UInt8.self, in: &arena)
    case 4: select(UInt32.self, in: &arena)
    default: select(UInt64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the walk's reach.
  @inline(__always)
  private func select<Element: BitwiseCopyable>(_ type: Element.Type, in arena: inout Arena) {
    let condition = unsafe arena.source(condition, as: UInt8.self)
    let first = unsafe arena.source(first, as: type)
    let second = unsafe arena.source(second, as: type)
    let output = unsafe arena.target(output, as: type)
    for run in geometry.walk.runs {
      for index in 0..<run.count {
        unsafe output[run.output + index] =
          condition[run.output + index] != 0
          ? first[run.first + index * run.strides.first]
          : second[run.second + index * run.strides.second]
      }
    }
  }
}

extension Where.Geometry: KernelGeometry {
  public var name: String { "where" }

  /// Inputs: a condition of the output's shape, and two operands.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Where {
    Where(
      self, condition: inputs[0], first: inputs[1], second: inputs[2], output: outputs[0])
  }
}
