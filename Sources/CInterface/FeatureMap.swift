import MNISTInference
import MNISTONNX

/// The output of one convolution or pool for one picture.
struct FeatureMap {
  /// The node's operator and its position in the file.
  let name: String
  let channels: Int
  let height: Int
  let width: Int
  /// `channels · height · width` values, channel after channel, row by row.
  let values = StableMemory<Float>()

  /// The first picture of a batch; nil unless the tensor is `[batch, channels, height, width]` of
  /// `Float`.
  init?(name: Name, _ tensor: Tensor) {
    guard tensor.shape.count == 4, tensor.shape[0] > 0, case .float32(let all) = tensor.elements
    else { return nil }
    self.name = name.text
    channels = tensor.shape[1]
    height = tensor.shape[2]
    width = tensor.shape[3]
    values.store([Float](all.prefix(channels * height * width)))
  }
}
