/// How far each pixel is from the nearest one that is marked, in steps along the axes and diagonally.
struct DistanceMap {
  /// The distance of two pixels side by side.
  static let one: Int16 = 256
  /// The distance of two pixels that touch at a corner.
  fileprivate static let diagonal: Int16 = 362
  /// So many pixels a distance may be along a row before it is no longer exact.
  static let reach = 7
  /// Farther than any distance that matters; with a step more it is still a number of 16 bits.
  private static let far: Int16 = 1 << 14

  private let width: Int
  private let height: Int
  private(set) var values: [Int16]

  /// 0 where a pixel is above the threshold, and far everywhere else.
  ///
  /// - Precondition: `width` is at least 3, and there are `width · height` pixels.
  init(width: Int, height: Int, _ pixels: Span<Float>, above threshold: Float) {
    self.width = width
    self.height = height
    values = [Int16](repeating: DistanceMap.far, count: width * height)
    let pixels = pixels.extracting(0..<values.count)
    var target = values.mutableSpan
    for index in 0..<pixels.count where pixels[index] > threshold { target[index] = 0 }
  }

  /// Finds the distances in two sweeps over the rows: down and up, along each row in both
  /// directions. The outermost columns stay as they are.
  mutating func sweep() {
    let (rows, height) = (DistanceRows(width: width), height)
    var scratch = [Int16](repeating: 0, count: width)
    var row = scratch.mutableSpan
    var map = values.mutableSpan
    for y in 1..<height {
      rows.step(&map, from: y - 1, to: y, &row)
      rows.sweep(&map, y, &row, toRight: true)
    }
    for y in stride(from: height - 2, through: 0, by: -1) {
      rows.step(&map, from: y + 1, to: y, &row)
      rows.sweep(&map, y, &row, toRight: false)
    }
  }
}

/// The steps of a sweep.
private struct DistanceRows {
  let width: Int

  /// Distances by way of a neighboring row: straight and diagonal.
  func step(
    _ map: inout MutableSpan<Int16>, from source: Int, to target: Int,
    _ scratch: inout MutableSpan<Int16>
  ) {
    copy(map, row: source, to: &scratch)
    let count = width - 2
    let left = scratch.span.extracting(0..<count)
    let middle = scratch.span.extracting(1..<count + 1)
    let right = scratch.span.extracting(2..<count + 2)
    var row = map._mutatingExtracting(target * width + 1..<target * width + 1 + count)
    for x in 0..<left.count {
      let sideways = min(left[x], right[x]) &+ DistanceMap.diagonal
      row[x] = min(row[x], min(middle[x] &+ DistanceMap.one, sideways))
    }
  }

  /// Distances by way of the row itself: of 1, 2 and 4 steps in turn, which together make any number
  /// of steps up to `DistanceMap.reach`. Step by step would be no vector code.
  func sweep(
    _ map: inout MutableSpan<Int16>, _ y: Int, _ scratch: inout MutableSpan<Int16>, toRight: Bool
  ) {
    let start = y * width
    var steps = 1
    while steps < DistanceMap.reach, steps < width - 1 {
      copy(map, row: y, to: &scratch)
      let count = width - 1 - steps
      let source = scratch.span.extracting(toRight ? 0..<count : width - count..<width)
      let first = toRight ? start + steps : start + 1
      var target = map._mutatingExtracting(first..<first + count)
      let distance = DistanceMap.one &* Int16(truncatingIfNeeded: steps)
      for x in 0..<source.count { target[x] = min(target[x], source[x] &+ distance) }
      steps *= 2
    }
  }

  private func copy(
    _ map: borrowing MutableSpan<Int16>, row: Int, to scratch: inout MutableSpan<Int16>
  ) {
    let source = map.span.extracting(row * width..<(row + 1) * width)
    for x in 0..<source.count { scratch[x] = source[x] }
  }
}
