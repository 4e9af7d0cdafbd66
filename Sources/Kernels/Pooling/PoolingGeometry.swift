/// The sizes of a pooling over NCHW activations: each channel of each image is a plane of its own.
public struct PoolingGeometry: Hashable, Sendable {
  /// The number of planes: batch × channels.
  public let planes: Int
  /// The window along the height.
  public let vertical: WindowAxis
  /// The window along the width.
  public let horizontal: WindowAxis

  /// Creates a geometry from its parts.
  public init(planes: Int, vertical: WindowAxis, horizontal: WindowAxis) {
    self.planes = planes
    self.vertical = vertical
    self.horizontal = horizontal
  }

  var inputPlane: Int { vertical.inputExtent * horizontal.inputExtent }
  var outputPlane: Int { vertical.outputExtent * horizontal.outputExtent }

  /// Stops a pooling whose slots have other sizes than its geometry.
  func check(input: Slot, output: Slot) {
    precondition(
      input.count(of: Float.self) == planes * inputPlane
        && output.count(of: Float.self) == planes * outputPlane,
      "the slots have other sizes than the pooling"
    )
  }
}
