/// Rows of a tensor, picked by indices along one axis.
///
/// An index below 0 counts from the end. One that is out of range picks no row: all of its bits
/// are 1, which is NaN for floating point and −1 for integers. (The planner refuses such indices
/// where it knows them; at run time there is nobody to tell.)
///
/// Source: ONNX operators, *Gather*.
public struct Gather: Kernel {
  /// The input seen as `[outer, extent, row]`, the output as `[outer, count, row]`.
  public struct Geometry: Hashable, Sendable {
    /// The product of the axes before.
    public let outer: Int
    /// The length of the axis.
    public let extent: Int
    /// The number of indices.
    public let count: Int
    /// The bytes of one row: the axes behind.
    public let rowBytes: Int
    /// The type of the indices.
    public let index: ElementType

    /// Creates a geometry from its parts.
    ///
    /// - Precondition: indices are `int32` or `int64`.
    public init(outer: Int, extent: Int, count: Int, rowBytes: Int, index: ElementType) {
      precondition(index.isIndex, "indices are int32 or int64")
      self.outer = outer
      self.extent = extent
      self.count = count
      self.rowBytes = rowBytes
      self.index = index
    }
  }

  let geometry: Geometry
  let input: Slot
  let indices: Slot
  let output: Slot

  /// Binds the operation to its memory.
  ///
  /// - Precondition: the slots have the sizes that the geometry says.
  public init(_ geometry: Geometry, input: Slot, indices: Slot, output: Slot) {
    precondition(
      input.byteCount == geometry.outer * geometry.extent * geometry.rowBytes
        && indices.byteCount == geometry.count * geometry.index.byteWidth
        && output.byteCount == geometry.outer * geometry.count * geometry.rowBytes,
      "the slots have other sizes than the gathering"
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

  /// Reads stay inside the slots: every index is held against the axis first.
  @inline(__always)
  private func gather<Index: FixedWidthInteger & BitwiseCopyable>(
    _ type: Index.Type,
    in arena: inout Arena
  ) {
    let rowBytes = geometry.rowBytes
    let indices = unsafe arena.source(indices, as: type)
    var source = unsafe arena.source(input, as: UInt8.self)
    var target = unsafe arena.target(output, as: UInt8.self)
    for _ in 0..<geometry.outer {
      for position in 0..<geometry.count {
        if let row = unsafe resolvedIndex(indices[position], extent: geometry.extent) {
          unsafe target.update(from: source + row * rowBytes, count: rowBytes)
        } else {
          unsafe target.update(repeating: 0xFF, count: rowBytes)
        }
        unsafe target += rowBytes
      }
      unsafe source += geometry.extent * rowBytes
    }
  }
}

/// The position that an index stands for, or nil if it is out of range.
@inline(__always)
func resolvedIndex<Index: FixedWidthInteger>(_ index: Index, extent: Int) -> Int? {
  let index = Int64(truncatingIfNeeded: index)
  let resolved = index < 0 ? index + Int64(extent) : index
  return resolved >= 0 && resolved < Int64(extent) ? Int(truncatingIfNeeded: resolved) : nil
}

extension Gather.Geometry: KernelGeometry {
  public var name: String { "gather" }

  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Gather {
    Gather(self, input: inputs[0], indices: inputs[1], output: outputs[0])
  }
}
