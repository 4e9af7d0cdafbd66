import MNISTKernels

/// Images in a layout, put there and taken from there number by number.
extension NHWCLayout {
  /// A layout with a border that is wider than needed, by chance.
  static func random(
    _ random: inout RandomCase,
    batch: Int,
    channels: Int,
    height: Int,
    width: Int,
    atLeast border: Border = Border()
  ) -> NHWCLayout {
    let border = Border(
      top: border.top + random.integer(0...1), left: border.left + random.integer(0...1),
      bottom: border.bottom + random.integer(0...1), right: border.right + random.integer(0...1))
    return NHWCLayout(
      batch: batch, channels: channels, height: height, width: width, border: border)
  }

  var shape: [Int] { [batch, channels, height, width] }

  /// What stands in memory for values `[batch, channels, height, width]`.
  func memory(of values: [Float]) -> [Float] {
    var memory = [Float](repeating: 0, count: count)
    for (position, place) in places.enumerated() { memory[place] = values[position] }
    return memory
  }

  /// The values; nil if a border isn't zeros.
  func values(in memory: [Float]) -> [Float]? {
    var isPixel = [Bool](repeating: false, count: count)
    for image in 0..<batch {
      for row in 0..<height {
        let start = image * imageStride + origin + row * rowStride
        for place in start..<start + width * pixelStride { isPixel[place] = true }
      }
    }
    guard memory.indices.allSatisfy({ isPixel[$0] || memory[$0] == 0 }) else { return nil }
    return places.map { memory[$0] }
  }

  private var places: [Int] {
    var places: [Int] = []
    for image in 0..<batch {
      for channel in 0..<channels {
        for row in 0..<height {
          for column in 0..<width {
            places.append(
              image * imageStride + origin + row * rowStride + column * pixelStride + channel)
          }
        }
      }
    }
    return places
  }
}
