/// A copy of a box of the input to a box of the output: slices with any steps, and padding.
///
/// ```
///  input  · · · · ·         output  f f f f        f is the fill value, if there is one
///         · a b c ·   ──▶           f a b c        input strides may be negative
///         · d e f ·                 f d e f
/// ```
public struct SliceOrPad: Kernel {
  /// The box, and where it is in both tensors.
  public struct Geometry: Sendable {
    /// The type of the elements; only its width matters.
    public let element: ElementType
    /// The box's shape, and the way through the input and the output: the walk's two operands.
    public let box: Walk
    /// The element of the input where the box begins.
    public let sourceStart: Int
    /// The element of the output where the box begins.
    public let targetStart: Int
    /// Whether there is a fill value for what isn't in the box.
    public let fills: Bool

    /// Creates a geometry from its parts.
    public init(
      _ element: ElementType, box: Walk, sourceStart: Int, targetStart: Int = 0, fills: Bool = false
    ) {
      self.element = element
      self.box = box
      self.sourceStart = sourceStart
      self.targetStart = targetStart
      self.fills = fills
    }

    /// Whether all positions of the box, from `start`, are elements of a slot.
    fileprivate func fits(_ slot: Slot, start: Int, strides: Extents) -> Bool {
      let range = box.range(strides)
      return start + range.lowerBound >= 0
        && start + range.upperBound <= slot.byteCount / element.byteWidth
    }
  }

  let geometry: Geometry
  let input: Slot
  let fill: Slot?
  let output: Slot

  /// Computes the output.
  ///
  /// Reads and writes stay inside the slots: `bind` compares the box's corners with them.
  public func run(in arena: inout Arena) {
    let width = geometry.element.byteWidth
    let source = unsafe UnsafeRawPointer(arena.source(input, as: UInt8.self))
    let target = unsafe UnsafeMutableRawPointer(arena.target(output, as: UInt8.self))
    if let fill {
      unsafe copyElements(
        ofWidth: width, from: UnsafeRawPointer(arena.source(fill, as: UInt8.self)), stride: 0,
        to: target, count: output.byteCount / width)
    }
    for run in geometry.box.runs {
      unsafe copyElements(
        ofWidth: width, from: source + (geometry.sourceStart + run.first) * width,
        stride: run.strides.first, to: target + (geometry.targetStart + run.second) * width,
        stride: run.strides.second, count: run.count)
    }
  }
}

extension SliceOrPad.Geometry: KernelGeometry {
  public var name: String { fills ? "pad" : "slice" }

  public var expression: String {
    "SliceOrPad.Geometry(" + element.expression + ", box: " + box.expression + ", sourceStart: "
      + String(sourceStart) + ", targetStart: " + String(targetStart) + ", fills: "
      + fills.expression + ")"
  }

  /// Inputs: values, and one fill value if the box isn't all of the output.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> SliceOrPad {
    let fill = inputs.optional(1)
    precondition(
      box.count == 0
        || fits(inputs[0], start: sourceStart, strides: box.firstStrides)
          && fits(outputs[0], start: targetStart, strides: box.secondStrides),
      "the box is larger than the slots"
    )
    precondition(
      fill?.holds(1, element) ?? outputs[0].holds(box.count, element),
      "one fill value, or a box that is all of the output"
    )
    return SliceOrPad(geometry: self, input: inputs[0], fill: fill, output: outputs[0])
  }
}
