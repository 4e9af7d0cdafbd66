extension Glyph {
  /// Widens every stroke by `radius` working pixels on both sides, with a soft edge.
  ///
  /// The distance to the nearest ink is found in two sweeps, each pixel taking the smallest of
  /// its neighbours' distances plus a step: 1 along the axes, √2 diagonally.
  ///
  /// ```
  /// down:  ↘ ↓ ↙      up:  · · ←       ink = 1 where distance ≤ radius,
  ///        → ·             ↗ ↑ ↖       falling to 0 one pixel further
  /// ```
  package mutating func thicken(radius: Float, threshold: Float) {
    let diagonal: Float = 1.41421356
    let far = Float(width + height)
    var distances = values.map { value in value > threshold ? 0 : far }
    for y in 1..<height {
      var left = distances[y * width]
      for x in 1..<width - 1 {
        let index = y &* width &+ x
        let above = index &- width
        left = min(
          min(distances[index], left + 1),
          min(
            distances[above] + 1,
            min(distances[above &- 1], distances[above &+ 1]) + diagonal))
        distances[index] = left
      }
    }
    for y in stride(from: height - 2, through: 0, by: -1) {
      var right = distances[y * width + width - 1]
      for x in stride(from: width - 2, through: 1, by: -1) {
        let index = y &* width &+ x
        let below = index &+ width
        right = min(
          min(distances[index], right + 1),
          min(
            distances[below] + 1,
            min(distances[below &- 1], distances[below &+ 1]) + diagonal))
        distances[index] = right
      }
    }
    for index in values.indices {
      values[index] = max(values[index], min(1, max(0, radius + 1 - distances[index])))
    }
  }
}
