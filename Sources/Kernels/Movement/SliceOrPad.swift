/// A copy of a box of the input to a box of the output: slices with any steps, and padding.
///
/// ```
///  input  · · · · ·         output  f f f f        f is the fill value, if there is one
///         · a b c ·   ──▶           f a b c        source steps may be negative
///         · d e f ·                 f d e f
/// ```
public struct SliceOrPad: Kernel {
  /// The box, and where it stands in both tensors.
  public struct Geometry: Hashable, Sendable {
    /// The type of the elements.
    public let element: ElementType
    /// The box's shape.
    public let extents: Extents
    /// The element of the input that the box begins with.
    public let sourceStart: Int
    /// How far the input moves for one step along each axis; may be negative.
    public let sourceStrides: Extents
    /// The element of the output that the box begins with.
    public let targetStart: Int
    /// How far the output moves for one step along each axis.
    public let targetStrides: Extents
    /// Whether there is a fill value for what isn't in the box.
    public let fills: Bool

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: each axis has an extent and two strides.
    public init(
      element: ElementType,
      extents: Extents,
      sourceStart: Int,
      sourceStrides: Extents,
      targetStart: Int,
      targetStrides: Extents,
      fills: Bool = false
    ) {
      precondition(
        sourceStrides.count == extents.count && targetStrides.count == extents.count,
        "each axis has a stride for input and output"
      )
      self.element = element
      self.extents = extents
      self.sourceStart = sourceStart
      self.sourceStrides = sourceStrides
      self.targetStart = targetStart
      self.targetStrides = targetStrides
      self.fills = fills
    }

    /// Whether all positions of a box lie within a tensor of so many elements.
    func fits(_ count: Int, start: Int, strides: Extents) -> Bool {
      var lowest = start
      var highest = start
      for axis in 0..<extents.count {
        let distance = (extents[axis] - 1) * strides[axis]
        lowest += min(distance, 0)
        highest += max(distance, 0)
      }
      return lowest >= 0 && highest < count
    }
  }

  let geometry: Geometry
  let input: Slot
  let fill: Slot?
  let output: Slot

  /// Binds the copy to its memory.
  ///
  /// - Parameter fill: one element, for all of the output that isn't in the box.
  /// - Precondition: the boxes lie within the slots, and without a fill value the box is all of
  ///   the output.
  public init(_ geometry: Geometry, input: Slot, fill: Slot?, output: Slot) {
    let width = geometry.element.byteWidth
    let count = output.byteCount / width
    precondition(
      geometry.extents.product == 0
        || geometry.fits(
          input.byteCount / width, start: geometry.sourceStart, strides: geometry.sourceStrides)
          && geometry.fits(count, start: geometry.targetStart, strides: geometry.targetStrides),
      "the box doesn't lie within the slots"
    )
    precondition(
      fill.map { $0.byteCount == width } ?? (geometry.extents.product == count),
      "one fill value, or a box that is all of the output"
    )
    self.geometry = geometry
    self.input = input
    self.fill = fill
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.element.byteWidth {
    case 1: copy(UInt8.self, in: &arena)
    case 4: copy(UInt32.self, in: &arena)
    default: copy(UInt64.self, in: &arena)
    }
  }

  /// Reads and writes stay inside the slots: `init` holds the box's corners against them.
  @inline(__always)
  private func copy<Element: BitwiseCopyable>(_ type: Element.Type, in arena: inout Arena) {
    let source = unsafe arena.source(input, as: type)
    let target = unsafe arena.target(output, as: type)
    if let fill {
      let value = unsafe arena.source(fill, as: type)[0]
      unsafe target.update(repeating: value, count: output.count(of: type))
    }
    let extents = geometry.extents
    guard extents.product > 0 else { return }
    let inner = extents.count - 1
    let length = inner < 0 ? 1 : extents[inner]
    let sourceStride = inner < 0 ? 0 : geometry.sourceStrides[inner]
    let targetStride = inner < 0 ? 0 : geometry.targetStrides[inner]
    var position = Extents.zero
    var from = geometry.sourceStart
    var to = geometry.targetStart
    while true {
      for index in 0..<length {
        unsafe target[to + index * targetStride] = source[from + index * sourceStride]
      }
      // An odometer over the outer axes.
      var axis = inner - 1
      while axis >= 0 {
        position[axis] += 1
        from += geometry.sourceStrides[axis]
        to += geometry.targetStrides[axis]
        if position[axis] < extents[axis] { break }
        from -= position[axis] * geometry.sourceStrides[axis]
        to -= position[axis] * geometry.targetStrides[axis]
        position[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}

extension SliceOrPad.Geometry: KernelGeometry {
  public var name: String { fills ? "pad" : "slice" }

  /// Inputs: values, and a fill value if the box isn't all of the output.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> SliceOrPad {
    SliceOrPad(self, input: inputs[0], fill: inputs.optional(1), output: outputs[0])
  }
}
