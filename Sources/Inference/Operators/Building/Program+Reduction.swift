import MNISTKernels

extension Program {
  /// Adds a reduction. Axes that aren't next to each other are brought to the end first.
  mutating func reduce(
    _ value: ValueID,
    _ kind: Reduction.Kind,
    axes: [Int],
    keepsAxes: Bool
  ) throws(NodeIssue) -> ValueID {
    let type = type(value)
    let shape = shape(value)
    let axes = axes.sorted()
    let kept = shape.indices.filter { !axes.contains($0) }
    let result =
      keepsAxes
      ? shape.indices.map { axes.contains($0) ? 1 : shape[$0] } : kept.map { shape[$0] }
    var operand = value
    var (outer, inner) = (kept.map { shape[$0] }.reduce(1, *), 1)
    if let first = axes.first, let last = axes.last {
      if last - first + 1 == axes.count {
        outer = shape[..<first].reduce(1, *)
        inner = shape[(last + 1)...].reduce(1, *)
      } else {
        operand = try transpose(value, kept + axes)
      }
    }
    let geometry = Reduction.Geometry(
      kind: kind,
      // Booleans are 0 and 1: the maximum is "or", the minimum "and".
      element: type == .bool ? .uint8 : type,
      outer: outer,
      extent: axes.map { shape[$0] }.reduce(1, *),
      inner: inner
    )
    return try emit(Operation(geometry), [operand], type: type, shape: result)
  }

  /// Adds the positions of the first `count` numbers along an axis, in order.
  ///
  /// - Precondition: the axis is at least that long.
  mutating func topK(
    _ value: ValueID,
    axis: Int,
    count: Int,
    isDescending: Bool,
    prefersLast: Bool = false
  ) throws(NodeIssue) -> ValueID {
    var shape = shape(value)
    let geometry = TopK.Geometry(
      element: type(value),
      outer: shape[..<axis].reduce(1, *),
      extent: shape[axis],
      inner: shape[(axis + 1)...].reduce(1, *),
      count: count,
      isDescending: isDescending,
      prefersLast: prefersLast
    )
    shape[axis] = count
    return try emit(Operation(geometry), [value], type: .int64, shape: shape)
  }
}
