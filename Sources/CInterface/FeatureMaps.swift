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
  private(set) var values: [Float]

  /// Its shape and name alone.
  var withoutValues: FeatureMap {
    var map = self
    map.values = []
    return map
  }

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
  private var values: [StableMemory<Float>] = []

  /// The number of layers.
  var count: Int { maps.count }

  /// Takes the maps of one run, and frees those of the last.
  func store(_ maps: [FeatureMap]) {
    values = maps.map { map in
      let memory = StableMemory<Float>()
      memory.store(map.values)
      return memory
    }
    self.maps = maps.map { $0.withoutValues }
  }

  /// A layer's shape and name; nil if there is no such layer.
  subscript(index: Int) -> FeatureMap? {
    maps.indices.contains(index) ? maps[index] : nil
  }

  /// Where a layer's values stand; nil if there is no such layer.
  func address(_ index: Int) -> UnsafeMutablePointer<Float>? {
    unsafe values.indices.contains(index) ? values[index].address : nil
  }
}
