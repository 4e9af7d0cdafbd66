/// For each Boolean an element of one operand or of the other.
///
/// Source: ONNX operators, *Where*. The operands are broadcast against each other; the Booleans
/// have the output's shape.
public struct Where: Kernel {
  /// The type of the operands, and the way through them.
  public struct Geometry: Sendable {
    /// The type of both operands and of the output; only its width matters.
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

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares their sizes with the walk's reach.
  public func run(in arena: inout Arena) {
    let width = geometry.element.byteWidth
    let condition = unsafe arena.source(condition, as: UInt8.self)
    let first = unsafe UnsafeRawPointer(arena.source(first, as: UInt8.self))
    let second = unsafe UnsafeRawPointer(arena.source(second, as: UInt8.self))
    let target = unsafe UnsafeMutableRawPointer(arena.target(output, as: UInt8.self))
    for run in geometry.walk.runs {
      var index = 0
      while index < run.count {
        // As many as come from the same operand are one copy.
        let start = index
        let takesFirst = unsafe condition[run.output + start] != 0
        repeat {
          index += 1
        } while unsafe index < run.count && (condition[run.output + index] != 0) == takesFirst
        let stride = takesFirst ? run.strides.first : run.strides.second
        let source = unsafe takesFirst ? first + run.first * width : second + run.second * width
        unsafe copyElements(
          ofWidth: width, from: source + start * stride * width, stride: stride,
          to: target + (run.output + start) * width, count: index - start)
      }
    }
  }
}

extension Where.Geometry: KernelGeometry {
  public var name: String { "where" }

  public var expression: String {
    "Where.Geometry(" + element.expression + ", " + walk.expression + ")"
  }

  /// Inputs: a condition of the output's shape, and two operands.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Where {
    let width = element.byteWidth
    precondition(
      inputs[0].holds(walk.count, .bool)
        && walk.reach(walk.firstStrides) * width <= inputs[1].byteCount
        && walk.reach(walk.secondStrides) * width <= inputs[2].byteCount
        && outputs[0].holds(walk.count, element),
      "the slots have other sizes than the operation"
    )
    return Where(
      geometry: self, condition: inputs[0], first: inputs[1], second: inputs[2], output: outputs[0])
  }
}
