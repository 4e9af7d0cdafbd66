import Inference
import ONNX

/// What one convolution or pool computed for one picture.
struct FeatureMap {
  /// The node's operator and position in the file.
  let name: String
  let channels: Int
  let height: Int
  let width: Int
  /// `channels · height · width` values, row by row, channel after channel.
  let values: [Float]

  /// The first picture of a batch; nil if the tensor isn't one of `[batch, channels, height, width]`
  /// in `Float`.
  init?(name: Name, _ tensor: Tensor) {
    guard tensor.shape.count == 4, tensor.shape[0] > 0, case .float32(let all) = tensor.elements
    else { return nil }
    self.name = name.description
    channels = tensor.shape[1]
    height = tensor.shape[2]
    width = tensor.shape[3]
    values = [Float](all.prefix(channels * height * width))
  }
}

/// What a model's layers computed, in memory that C can read.
final class FeatureMaps {
  private var maps: [FeatureMap] = []
  private let values = StableMemory<Float>()
  private var offsets: [Int] = []

  /// The number of layers.
  var count: Int { maps.count }

  /// Takes the maps of one run.
  func store(_ maps: [FeatureMap]) {
    self.maps = maps
    offsets = []
    var all: [Float] = []
    for map in maps {
      offsets.append(all.count)
      all += map.values
    }
    values.store(all)
  }

  /// A layer's shape and name; nil if there is no such layer.
  subscript(index: Int) -> FeatureMap? {
    maps.indices.contains(index) ? maps[index] : nil
  }

  /// Where a layer's values stand; nil if there is no such layer.
  func address(_ index: Int) -> UnsafeMutablePointer<Float>? {
    guard maps.indices.contains(index), let first = unsafe values.address else { return nil }
    return unsafe first + offsets[index]
  }
}
