/// A window that moves over NHWC images: shared by direct convolutions and poolings.
public struct NHWCWindows: Hashable, Sendable {
  /// The images that are read.
  public let input: NHWCLayout
  /// The images that are written.
  public let output: NHWCLayout
  /// The window along the height.
  public let vertical: WindowAxis
  /// The window along the width.
  public let horizontal: WindowAxis

  /// Creates a geometry from its parts.
  ///
  /// - Precondition: the axes have the lengths of the images.
  public init(
    input: NHWCLayout, output: NHWCLayout, vertical: WindowAxis, horizontal: WindowAxis
  ) {
    precondition(
      input.batch == output.batch && input.height == vertical.inputExtent
        && input.width == horizontal.inputExtent && output.height == vertical.outputExtent
        && output.width == horizontal.outputExtent,
      "the window moves over other images"
    )
    self.input = input
    self.output = output
    self.vertical = vertical
    self.horizontal = horizontal
  }

  /// The border that the input needs for every tap to lie on the image or on zeros.
  public static func border(vertical: WindowAxis, horizontal: WindowAxis) -> NHWCLayout.Border {
    NHWCLayout.Border(
      top: vertical.reachBefore, left: horizontal.reachBefore,
      bottom: vertical.reachBehind, right: horizontal.reachBehind)
  }

  /// Whether every tap lies on the image or its border.
  var isCovered: Bool {
    let needed = Self.border(vertical: vertical, horizontal: horizontal)
    let border = input.border
    return needed.top <= border.top && needed.left <= border.left
      && needed.bottom <= border.bottom && needed.right <= border.right
  }

  /// Whether slots have the sizes of the images.
  func fit(input: Slot, output: Slot) -> Bool {
    input.byteCount == self.input.byteCount && output.byteCount == self.output.byteCount
  }

  /// The offset of a pixel of the input from the start of its image.
  @inline(__always)
  func inputOffset(row: Int, column: Int) -> Int {
    input.origin &+ row &* input.rowStride &+ column &* input.pixelStride
  }

  /// The offset of a pixel of the output from the start of its image.
  @inline(__always)
  func outputOffset(row: Int, column: Int) -> Int {
    output.origin &+ row &* output.rowStride &+ column &* output.pixelStride
  }
}

extension WindowAxis {
  /// How far the first window reaches before the input.
  var reachBefore: Int { outputExtent == 0 ? 0 : max(padBegin, 0) }

  /// How far the last window reaches beyond the input.
  public var reachBehind: Int {
    guard outputExtent > 0 else { return 0 }
    let end = (outputExtent - 1) * stride + (kernelExtent - 1) * dilation + 1 - padBegin
    return max(end - inputExtent, 0)
  }
}

extension NHWCWindows {
  /// The window's size and stride, for a kernel's name.
  var sizes: String {
    var text = String(vertical.kernelExtent) + "×" + String(horizontal.kernelExtent)
    let (strideY, strideX) = (vertical.stride, horizontal.stride)
    if strideY == strideX {
      if strideY > 1 { text += " stride " + String(strideY) }
    } else {
      text += " stride " + String(strideY) + "×" + String(strideX)
    }
    return text
  }
}
