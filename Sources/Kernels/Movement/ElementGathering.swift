/// Elements of a tensor, each picked by an index of its own along one axis.
///
/// Indices below 0 count from the end; one that is out of range gives an element whose bits are
/// all 1, as for `Gathering`. Source: ONNX operators, *GatherElements*.
public struct ElementGathering: Sendable {
  /// The way through the indices and the input.
  public struct Geometry: Hashable, Sendable {
    /// The width of an element.
    public let width: Rearrangement.Width
    /// The type of the indices.
    public let index: IndexElement
    /// The shape of the indices; the first operand is the input, which stands still on the axis.
    public let walk: Walk
    /// The length of the axis.
    public let extent: Int
    /// The distance between neighbours along the axis.
    public let stride: Int

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: neither extent nor stride is negative.
    public init(
      width: Rearrangement.Width, index: IndexElement, walk: Walk, extent: Int, stride: Int
    ) {
      precondition(extent >= 0 && stride >= 0, "a gathering goes forwards")
      self.width = width
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
    let width = geometry.width.rawValue
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
    case .int64: gather(Int64.self, in: &arena)
    }
  }

  @inline(__always)
  private func gather<Index: FixedWidthInteger & BitwiseCopyable>(
    _ index: Index.Type,
    in arena: inout Arena
  ) {
    switch geometry.width {
    case .one: gather(UInt8.self, index, in: &arena)
    case .two: gather(UInt16.self, index, in: &arena)
    case .four: gather(UInt32.self, index, in: &arena)
    case .eight: gather(UInt64.self, index, in: &arena)
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
