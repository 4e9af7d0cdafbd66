import MNISTKernels

/// The size of a batch of NHWC images, without a border.
struct NHWCSize: Hashable {
  /// The widest border along an edge: wider ones aren't worth their memory.
  static let borderLimit = 64

  let batch: Int
  let channels: Int
  let height: Int
  let width: Int

  init(batch: Int, channels: Int, height: Int, width: Int) {
    self.batch = batch
    self.channels = channels
    self.height = height
    self.width = width
  }

  /// - Precondition: the shape is `[batch, channels, height, width]`.
  init(shape: [Int]) {
    self.init(batch: shape[0], channels: shape[1], height: shape[2], width: shape[3])
  }

  func layout(_ border: NHWCLayout.Border) -> NHWCLayout {
    NHWCLayout(batch: batch, channels: channels, height: height, width: width, border: border)
  }

  /// Whether the images have no more than so many floats, with a border and without overflow.
  func fits(_ border: NHWCLayout.Border, floats: Int) -> Bool {
    let shape = [
      batch, NHWCLayout.padded(channels), border.top + height + border.bottom,
      border.left + width + border.right,
    ]
    return Tensor.elementCount(shape).map { $0 <= floats } ?? false
  }
}

extension Convolution.Geometry {
  var input: NHWCSize {
    NHWCSize(
      batch: batch, channels: group * inputChannels, height: vertical.inputExtent,
      width: horizontal.inputExtent)
  }

  var output: NHWCSize {
    NHWCSize(
      batch: batch, channels: group * outputChannels, height: vertical.outputExtent,
      width: horizontal.outputExtent)
  }
}

extension NHWCLayout.Border {
  /// The wider of both along each edge.
  func union(_ other: Self) -> Self {
    Self(
      top: max(top, other.top), left: max(left, other.left), bottom: max(bottom, other.bottom),
      right: max(right, other.right))
  }
}
