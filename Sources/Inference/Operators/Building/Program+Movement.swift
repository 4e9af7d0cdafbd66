import MNISTKernels

/// A part of an axis: where it begins, how many elements it has, and how far apart they are.
struct AxisRange: Hashable, Sendable {
  var start: Int
  var count: Int
  var step = 1
}

extension Program {
  /// Adds a copy of a part of each axis; none if that is the whole value.
  mutating func slice(_ value: ValueID, _ ranges: [AxisRange]) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let shape = shape(value)
    let counts = ranges.map { $0.count }
    if counts == shape, ranges.allSatisfy({ $0.step == 1 }) { return value }
    try check(counts, type)
    let strides = rowMajorStrides(shape)
    // An axis that is never moved along needs no stride, which might be too large for an `Int`.
    let steps = ranges.indices.map { counts[$0] > 1 ? ranges[$0].step * strides[$0] : 0 }
    var start = 0
    if !counts.contains(0) {
      for axis in ranges.indices { start += ranges[axis].start * strides[axis] }
    }
    let box = Walk(extents: counts, firstStrides: steps, secondStrides: rowMajorStrides(counts))
    let geometry = SliceOrPad.Geometry(type, box: box, sourceStart: start)
    return try emit(Operation(geometry), [value], type: type, shape: counts)
  }

  /// Adds constant padding, of any sign: `before` and `after` for each axis.
  mutating func pad(
    _ value: ValueID,
    before: [Int],
    after: [Int],
    fill: ValueID
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let shape = shape(value)
    let padded = shape.indices.map { shape[$0] + before[$0] + after[$0] }
    try check(padded, type)
    let sources = rowMajorStrides(shape)
    let targets = rowMajorStrides(padded)
    var counts: [Int] = []
    var (sourceStart, targetStart) = (0, 0)
    for axis in shape.indices {
      counts.append(max(0, shape[axis] + min(before[axis], 0) + min(after[axis], 0)))
      sourceStart += max(-before[axis], 0) * sources[axis]
      targetStart += max(before[axis], 0) * targets[axis]
    }
    let geometry = SliceOrPad.Geometry(
      type, box: Walk(extents: counts, firstStrides: sources, secondStrides: targets),
      sourceStart: sourceStart, targetStart: targetStart, fills: true)
    return try emit(Operation(geometry), [value, fill], type: type, shape: padded)
  }

  /// Adds rows picked by indices along an axis; the indices' shape takes the axis's place.
  mutating func gather(
    _ value: ValueID,
    indices: ValueID,
    axis: Int
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let shape = shape(value)
    let geometry = Gather.Geometry(
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis],
      count: self[indices].elementCount,
      rowBytes: shape[(axis + 1)...].reduce(type.byteWidth, *),
      index: self.type(indices)
    )
    return try emit(
      Operation(geometry),
      [value, indices],
      type: type,
      shape: shape[..<axis] + self.shape(indices) + shape[(axis + 1)...]
    )
  }

  /// Adds elements picked by indices along an axis, each from its own place on the other axes.
  mutating func gatherElements(
    _ value: ValueID,
    indices: ValueID,
    axis: Int
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let strides = rowMajorStrides(shape(value))
    var moving = strides
    moving[axis] = 0
    let geometry = Gather.Geometry(
      width: type.byteWidth,
      index: self.type(indices),
      walk: Walk(
        extents: shape(indices), firstStrides: moving,
        secondStrides: rowMajorStrides(shape(indices))),
      extent: shape(value)[axis],
      stride: strides[axis]
    )
    return try emit(Operation(geometry), [value, indices], type: type, shape: shape(indices))
  }

  /// Adds a transposition; `axes` is a permutation of the value's axes.
  mutating func transpose(_ value: ValueID, _ axes: [Int]) throws(NodeIssue) -> ValueID {
    let strides = rowMajorStrides(shape(value))
    return try copy(value, axes.map { strides[$0] }, axes.map { shape(value)[$0] })
  }

  /// Adds a copy that repeats the value along the axes that are broadcast; none if it has the shape.
  ///
  /// - Precondition: the value can be broadcast to the shape.
  mutating func expand(_ value: ValueID, to shape: [Int]) throws(NodeIssue) -> ValueID {
    if self.shape(value) == shape { return value }
    return try copy(value, broadcastStrides(self.shape(value), to: shape), shape)
  }

  /// Adds a copy that walks over the value with a stride for each axis of the result.
  private mutating func copy(
    _ value: ValueID,
    _ strides: [Int],
    _ shape: [Int]
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let walk = Walk(extents: shape, firstStrides: strides, secondStrides: strides)
    return try emit(
      Operation(StridedCopy.Geometry(type, walk)), [value], type: type, shape: shape)
  }

  /// Adds a view in another shape of as many elements; none if it has the shape.
  mutating func view(_ value: ValueID, _ shape: [Int]) throws(NodeIssue) -> ValueID {
    self.shape(value) == shape
      ? value : try emit(.view, [value], type: type(value), shape: shape)
  }
}
