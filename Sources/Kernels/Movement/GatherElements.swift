/// Elements of a tensor, each picked by an index of its own along one axis.
///
/// Indices below 0 count from the end; one that is out of range gives an element whose bits are
/// all 1, as for `Gather`. Source: ONNX operators, *GatherElements*.
public struct GatherElements: Kernel {
  /// The way through the indices and the input.
  public struct Geometry: Hashable, Sendable {
    /// The type of the elements.
    public let element: ElementType
    /// The type of the indices.
    public let index: ElementType
    /// The shape of the indices; the first operand is the input, which stands still on the axis.
    public let walk: Walk
    /// The length of the axis.
    public let extent: Int
    /// The distance between neighbours along the axis.
    public let stride: Int

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: indices are `int32` or `int64`, and neither extent nor stride is negative.
    public init(
      element: ElementType, index: ElementType, walk: Walk, extent: Int, stride: Int
    ) {
      precondition(index.isIndex, "indices are int32 or int64")
      precondition(extent >= 0 && stride >= 0, "extent and stride are not negative")
      self.element = element
      self.index = index
      self.walk = walk
      self.extent = extent
      self.stride = stride
    }
  }

  let geometry: Geometry
  let input: Slot
  let indices: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: the slots hold what the geometry reads and writes.
  public init(_ geometry: Geometry, input: Slot, indices: Slot, output: Slot) {
    let width = geometry.element.byteWidth
    let count = geometry.walk.count
    let reach = geometry.walk.reach(geometry.walk.firstStrides)
    precondition(
      output.byteCount == count * width && indices.byteCount == count * geometry.index.byteWidth,
      "the slots have other sizes than the gathering"
    )
    precondition(
      count == 0 || geometry.extent == 0
        || (reach + (geometry.extent - 1) * geometry.stride) * width <= input.byteCount,
      "the input is too small"
    )
    self.geometry = geometry
    self.input = input
    self.indices = indices
    self.output = output
  }

  /// Computes the output.
  public func run(in arena: inout Arena) {
    switch geometry.index {
    case .int32: gather(Int32.self, in: &arena)
    default: gather(Int64.self, in: &arena)
    }
  }

  @inline(__always)
  private func gather<Index: FixedWidthInteger & BitwiseCopyable>(
    _ index: Index.Type,
    in arena: inout Arena
  ) {
    switch geometry.element.byteWidth {
    case 1: gather(UInt8.self, index, in: &arena)
    case 4: gather(UInt32.self, index, in: &arena)
    default: gather(UInt64.self, index, in: &arena)
    }
  }

  /// Reads stay inside the slots: every index is held against the axis, and `init` holds the walk's
  /// reach with the last position of the axis against the input.
  @inline(__always)
  private func gather<
    Element: FixedWidthInteger & BitwiseCopyable, Index: FixedWidthInteger & BitwiseCopyable
  >(
    _ element: Element.Type,
    _ index: Index.Type,
    in arena: inout Arena
  ) {
    let source = unsafe arena.source(input, as: element)
    let indices = unsafe arena.source(indices, as: index)
    let target = unsafe arena.target(output, as: element)
    for run in geometry.walk.runs {
      for index in 0..<run.count {
        let position = run.output + index
        if let row = unsafe resolvedIndex(indices[position], extent: geometry.extent) {
          let base = run.first + index * run.strides.first
          unsafe target[position] = source[base + row * geometry.stride]
        } else {
          unsafe target[position] = ~0
        }
      }
    }
  }
}

extension GatherElements.Geometry: KernelGeometry {
  public var name: String { "gather elements" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> GatherElements {
    GatherElements(self, input: inputs[0], indices: inputs[1], output: outputs[0])
  }
}
