/// Which scale and zero point belong to which value of a tensor seen as `[outer, extent, inner]`.
///
/// ```
///  per tensor   one scale
///  per axis     a scale for each position of the axis          [extent]
///  blocked      a scale for each `block` neighbors of a line  [outer, ⌈extent / block⌉, inner]
/// ```
///
/// Source: ONNX operators, *QuantizeLinear*.
public struct ScaleLayout: Sendable {
  let outer: Int
  let extent: Int
  let inner: Int
  /// How many neighbors along the axis share a scale.
  let block: Int
  let outerStride: Int
  let axisStride: Int
  let innerStride: Int

  /// The number of values.
  public var count: Int { outer * extent * inner }

  /// The number of scales, and of zero points.
  public let scaleCount: Int

  /// The way through values and scales, unless neighbors along an axis share a scale.
  public var walk: Walk {
    Walk(
      extents: [outer, extent, inner], firstStrides: [extent * inner, inner, 1],
      secondStrides: [outerStride, axisStride, innerStride])
  }

  /// One scale for all values.
  public static func perTensor(count: Int) -> ScaleLayout {
    ScaleLayout(
      (1, 1, count), block: 1, strides: (0, 0, 0), scaleCount: 1)
  }

  /// A scale for each position of an axis.
  public static func perAxis(outer: Int, extent: Int, inner: Int) -> ScaleLayout {
    ScaleLayout((outer, extent, inner), block: 1, strides: (0, 1, 0), scaleCount: extent)
  }

  /// A scale for each `block` neighbors along an axis.
  ///
  /// - Precondition: `block` is at least 1.
  public static func blocked(outer: Int, extent: Int, inner: Int, block: Int) -> ScaleLayout {
    precondition(block >= 1, "a block is not empty")
    let blocks = extent / block + (extent % block == 0 ? 0 : 1)
    return ScaleLayout(
      (outer, extent, inner),
      block: block,
      strides: (blocks * inner, inner, 1),
      scaleCount: outer * blocks * inner
    )
  }

  private init(
    _ shape: (outer: Int, extent: Int, inner: Int),
    block: Int,
    strides: (outer: Int, axis: Int, inner: Int),
    scaleCount: Int
  ) {
    precondition(
      shape.outer >= 0 && shape.extent >= 0 && shape.inner >= 0, "an extent is not negative")
    (outer, extent, inner) = shape
    self.block = block
    (outerStride, axisStride, innerStride) = strides
    self.scaleCount = scaleCount
  }

  /// Calls `body` for each line of `inner` neighbors, with the positions of its first value and of
  /// that value's scale, the line's length, and the scales' stride within it.
  ///
  /// Values stay below `count` and scales below `scaleCount`.
  @inline(__always)
  func forEachRun(_ body: (_ start: Int, _ scale: Int, _ count: Int, _ stride: Int) -> Void) {
    if count == 0 { return }
    for line in 0..<outer {
      for position in 0..<extent {
        body(
          (line * extent + position) * inner,
          line * outerStride + position / block * axisStride,
          inner,
          innerStride
        )
      }
    }
  }
}
