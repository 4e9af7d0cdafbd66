/// A copy whose elements are in another order, or repeated: Transpose, Expand and Tile.
public struct StridedCopy: Kernel {
  /// The type of the elements, and the way through the input.
  public struct Geometry: Sendable {
    /// The type of the elements; only its width matters.
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

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the walk's reach.
  public func run(in arena: inout Arena) {
    let width = geometry.element.byteWidth
    let source = unsafe UnsafeRawPointer(arena.source(input, as: UInt8.self))
    let target = unsafe UnsafeMutableRawPointer(arena.target(output, as: UInt8.self))
    for run in geometry.walk.runs {
      unsafe copyElements(
        ofWidth: width, from: source + run.first * width, stride: run.strides.first,
        to: target + run.output * width, count: run.count)
    }
  }
}

extension StridedCopy.Geometry: KernelGeometry {
  public var name: String { "strided copy" }

  public var expression: String {
    "StridedCopy.Geometry(" + element.expression + ", " + walk.expression + ")"
  }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> StridedCopy {
    precondition(
      walk.reach(walk.firstStrides) * element.byteWidth <= inputs[0].byteCount
        && outputs[0].holds(walk.count, element),
      "the slots have other sizes than the copy"
    )
    return StridedCopy(geometry: self, input: inputs[0], output: outputs[0])
  }
}
