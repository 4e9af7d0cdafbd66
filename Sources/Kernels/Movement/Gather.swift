/// Parts of a tensor, picked by indices along one axis.
///
/// An index below 0 counts from the end. One that is out of range is noted in `Arena.fault`, which
/// ends the run. (The planner refuses such indices where it knows them.)
///
/// Source: ONNX operators, *Gather* and *GatherElements*.
public struct Gather: Kernel {
  /// The way through the input and the indices.
  public struct Geometry: Sendable {
    /// The size of a part in bytes: a row for *Gather*, an element for *GatherElements*.
    public let width: Int
    /// The type of the indices.
    public let index: ElementType
    /// The output's shape in parts; the first operand is the input, which doesn't move along the
    /// axis, and the second are the indices.
    public let walk: Walk
    /// The length of the axis.
    public let extent: Int
    /// The distance between neighbors along the axis, in parts.
    public let stride: Int

    /// A part for each index.
    ///
    /// - Precondition: indices are `int32` or `int64`, and neither extent nor stride is negative.
    public init(width: Int, index: ElementType, walk: Walk, extent: Int, stride: Int) {
      precondition(index.isIndex, "indices are int32 or int64")
      precondition(extent >= 0 && stride >= 0, "extent and stride are not negative")
      self.width = width
      self.index = index
      self.walk = walk
      self.extent = extent
      self.stride = stride
    }

    /// The input seen as `[outer, extent, row]`, the output as `[outer, count, row]`.
    ///
    /// - Parameters:
    ///   - count: the number of indices.
    ///   - rowBytes: the bytes of one row: the axes after the one that is picked from.
    /// - Precondition: indices are `int32` or `int64`.
    public init(outer: Int, extent: Int, count: Int, rowBytes: Int, index: ElementType) {
      self.init(
        width: rowBytes, index: index,
        walk: Walk(
          extents: [outer, count], firstStrides: [extent, 0], secondStrides: [0, 1]),
        extent: extent, stride: 1)
    }
  }

  let geometry: Geometry
  let input: Slot
  let indices: Slot
  let output: Slot

  /// Computes the output.
  ///
  /// Reads stay inside the slots: every index is compared with the axis, and `bind` compares the
  /// walk's reach and the axis's end with the slots.
  public func run(in arena: inout Arena) {
    let (width, extent) = (geometry.width, Int64(geometry.extent))
    let source = unsafe UnsafeRawPointer(arena.source(input, as: UInt8.self))
    let indices = unsafe arena.reader(indices, geometry.index, as: Int64.self)
    let target = unsafe UnsafeMutableRawPointer(arena.target(output, as: UInt8.self))
    var fault: RunFault?
    geometry.walk.forEachElement { position, start, indexPosition in
      let part = unsafe target + position * width
      let given = unsafe indices[indexPosition]
      let index = given < 0 ? given &+ extent : given
      if index >= 0, index < extent {
        let place = start + Int(truncatingIfNeeded: index) * geometry.stride
        unsafe part.copyMemory(from: source + place * width, byteCount: width)
      } else {
        fault = fault ?? .index(given, length: geometry.extent)
        unsafe part.initializeMemory(as: UInt8.self, repeating: 0, count: width)
      }
    }
    if let fault { arena.note(fault) }
  }
}

extension Gather.Geometry: KernelGeometry {
  public var name: String { "gather" }

  public var expression: String {
    "Gather.Geometry(width: " + String(width) + ", index: " + index.expression + ", walk: "
      + walk.expression + ", extent: " + String(extent) + ", stride: " + String(stride) + ")"
  }

  /// Inputs: values and indices.
  public func bind(_ inputs: [Slot], _ outputs: [Slot]) -> Gather {
    let reach = walk.reach(walk.firstStrides)
    precondition(
      outputs[0].byteCount == walk.count * width
        && walk.reach(walk.secondStrides) * index.byteWidth <= inputs[1].byteCount,
      "the slots have other sizes than what is gathered"
    )
    precondition(
      walk.count == 0 || extent == 0
        || (reach + (extent - 1) * stride) * width <= inputs[0].byteCount,
      "the input is too small"
    )
    return Gather(geometry: self, input: inputs[0], indices: inputs[1], output: outputs[0])
  }
}
