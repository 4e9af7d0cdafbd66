/// The sizes of a pooling over NCHW activations: each channel of each image is a plane of its own.
public struct PoolingGeometry: Hashable, Sendable {
  /// The number of planes: batch × channels.
  public let planes: Int
  /// The window along the height.
  public let vertical: WindowAxis
  /// The window along the width.
  public let horizontal: WindowAxis
  /// The type of the values.
  public let element: ScalarType

  /// Creates a geometry from its parts.
  ///
  /// - Precondition: the values are numbers.
  public init(
    planes: Int,
    vertical: WindowAxis,
    horizontal: WindowAxis,
    element: ScalarType = .float32
  ) {
    precondition(element.isNumber, "a pooling is made of numbers")
    self.planes = planes
    self.vertical = vertical
    self.horizontal = horizontal
    self.element = element
  }

  var inputPlane: Int { vertical.inputExtent * horizontal.inputExtent }
  var outputPlane: Int { vertical.outputExtent * horizontal.outputExtent }

  /// Stops a pooling whose slots have other sizes than its geometry.
  func check(input: Slot, output: Slot) {
    precondition(
      input.byteCount == planes * inputPlane * element.byteWidth
        && output.byteCount == planes * outputPlane * element.byteWidth,
      "the slots have other sizes than the pooling"
    )
  }
}
