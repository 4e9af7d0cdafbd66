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
    guard width > 2, height > 1 else { return }
    let far = DistanceRow.one * Int32(width + height)
    var distances = [Int32](repeating: far, count: values.count)
    for index in values.indices where values[index] > threshold { distances[index] = 0 }
    for y in 1..<height {
      DistanceRow.step(&distances, from: (y - 1) * width, to: y * width, width: width)
      DistanceRow.sweepRight(&distances, row: y * width, width: width)
    }
    for y in stride(from: height - 2, through: 0, by: -1) {
      DistanceRow.step(&distances, from: (y + 1) * width, to: y * width, width: width)
      DistanceRow.sweepLeft(&distances, row: y * width, width: width)
    }
    let scale = 1 / Float(DistanceRow.one)
    let found = distances.span.extracting(0..<values.count)
    var span = values.mutableSpan
    for index in 0..<found.count {
      let ink = min(1, max(0, radius + 1 - Float(found[index]) * scale))
      span[index] = max(span[index], ink)
    }
  }

  /// Takes `radius` working pixels off every stroke on both sides: thickens the paper.
  package mutating func thin(radius: Float, threshold: Float) {
    invert()
    thicken(radius: radius, threshold: 1 - threshold)
    invert()
  }

  private mutating func invert() {
    var span = values.mutableSpan
    for index in 0..<span.count { span[index] = 1 - span[index] }
  }
}

/// The steps of a distance transform, row by row; the outermost columns stay as they are.
private enum DistanceRow {
  /// A pixel's distance from the next.
  static let one: Int32 = 256
  static let diagonal: Int32 = 362

  /// Distances by way of the row at `source`: straight and diagonal.
  static func step(_ distances: inout [Int32], from source: Int, to target: Int, width: Int) {
    let count = width - 2
    let neighbours = Array(distances[source..<source + width])
    let left = neighbours.span.extracting(0..<count)
    let middle = neighbours.span.extracting(1..<count + 1)
    let right = neighbours.span.extracting(2..<count + 2)
    var span = distances.mutableSpan
    var row = span._mutatingExtracting(target + 1..<target + 1 + count)
    for x in 0..<left.count {
      let sideways = min(left[x], right[x]) &+ diagonal
      row[x] = min(row[x], min(middle[x] &+ one, sideways))
    }
  }

  static func sweepRight(_ distances: inout [Int32], row: Int, width: Int) {
    var span = distances.mutableSpan
    var row = span._mutatingExtracting(row..<row + width)
    var previous = row[0]
    for x in 1..<row.count - 1 {
      previous = min(row[x], previous &+ one)
      row[x] = previous
    }
  }

  static func sweepLeft(_ distances: inout [Int32], row: Int, width: Int) {
    var span = distances.mutableSpan
    var row = span._mutatingExtracting(row..<row + width)
    var next = row[width - 1]
    for x in stride(from: row.count - 2, through: 1, by: -1) {
      next = min(row[x], next &+ one)
      row[x] = next
    }
  }
}
