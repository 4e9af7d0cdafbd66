/// What one convolution or pooling makes of one picture.
public struct FeatureMap {
  /// The node's operator and its position in the file.
  let name: String
  let channels: Int
  let height: Int
  let width: Int
  /// `channels · height · width` values, channel after channel, row by row.
  let values = StableMemory<Float>()

  /// - Parameter shape: channels, height and width.
  public init(name: String, shape: [Int], _ values: [Float]) {
    self.name = name
    (channels, height, width) = (shape[0], shape[1], shape[2])
    self.values.store(values)
  }
}
