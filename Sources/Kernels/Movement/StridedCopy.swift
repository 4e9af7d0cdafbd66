/// A copy whose elements are in another order, or repeated: Transpose, Expand and Tile.
public struct StridedCopy: Kernel {
  /// The type of the elements, and the way through the input.
  public struct Geometry: Hashable, Sendable {
    /// The type of the elements; of it only the width matters.
    public let element: ElementType
    /// The output's shape, and the way through the input: the walk's first operand.
    public let walk: Walk

    /// Creates a geometry from its parts.
    public init(_ element: ElementType, _ walk: Walk) {
      self.element = element
      self.walk = walk
    }
  }

  let geometry: Geometry
  let input: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: the slots hold what the walk reads and writes.
  public init(_ geometry: Geometry, input: Slot, output: Slot) {
    let walk = geometry.walk
    let width = geometry.element.byteWidth
    precondition(
      walk.reach(walk.firstStrides) * width <= input.byteCount
        && walk.count * width == output.byteCount,
      "the slots have other sizes than the copy"
    )
    self.geometry = geometry
    self.input = input
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element.byteWidth {
    case 1: move(UInt8.self, in: &arena)
    case 4: move(UInt32.self, in: &arena)
    default: move(UInt64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds their sizes against the walk's reach.
  @inline(__always)
  private func move<Element: BitwiseCopyable>(_ type: Element.Type, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    for run in geometry.walk.runs {
      for index in 0..<run.count {
        unsafe target[run.output + index] = source[run.first + index * run.strides.first]
      }
    }
  }
}

extension StridedCopy.Geometry: KernelGeometry {
  public var name: String { "strided copy" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> StridedCopy {
    StridedCopy(self, input: inputs[0], output: outputs[0])
  }
}
