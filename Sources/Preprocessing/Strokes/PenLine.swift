import MNISTKernels

/// A straight piece of a stroke, with round ends.
struct PenLine {
  var start: SIMD2<Float>
  var end: SIMD2<Float>
  var radius: Float
}

extension Stroke {
  /// The widest that a line strays from its parabola, in pixels.
  private static let tolerance: Float = 0.2
  /// The most lines for a parabola.
  private static let lineLimit = 16

  /// Calls `body` with lines that follow the stroke, in pixels.
  func forEachLine(_ placement: StrokePlacement, _ body: (PenLine) -> Void) {
    guard let last = points.last else { return }
    var start = placement.place(points[0])
    var before = start
    body(PenLine(start: start, end: start, radius: radius(points[0].pressure, placement)))
    if points.count == 1 { return }
    for index in 1..<points.count {
      let place = placement.place(points[index])
      let end = (before + place) / 2
      let radius = radius((points[index - 1].pressure + points[index].pressure) / 2, placement)
      Stroke.forEachLine(from: start, by: before, to: end) {
        body(PenLine(start: $0, end: $1, radius: radius))
      }
      start = end
      before = place
    }
    body(PenLine(start: start, end: before, radius: radius(last.pressure, placement)))
  }

  /// Divides a parabola.
  private static func forEachLine(
    from start: SIMD2<Float>, by control: SIMD2<Float>, to end: SIMD2<Float>,
    _ body: (SIMD2<Float>, SIMD2<Float>) -> Void
  ) {
    // A parabola strays from its chord by a quarter of this, and its halves by a quarter of that.
    let bend = start - 2 * control + end
    let distance = Float.sqrt((bend * bend).sum()) / 4
    let wanted = Float.sqrt(distance / tolerance)
    let count = wanted < Float(lineLimit) ? Int(wanted) + 1 : lineLimit
    var previous = start
    for step in 1...count {
      let time = Float(step) / Float(count)
      let rest = 1 - time
      let next = rest * rest * start + 2 * rest * time * control + time * time * end
      body(previous, next)
      previous = next
    }
  }

  private func radius(_ pressure: Float, _ placement: StrokePlacement) -> Float {
    placement.length(width * pressure / 2)
  }
}

/// A line that grows as long as lines follow it that hardly turn: pens report more points than a line
/// needs, and each line covers all the pixels under the pen.
struct StraightLine {
  /// The widest that the lines may stray from the one for all of them, in pixels.
  static let tolerance: Float = 0.2
  private static let jointLimit = 8

  private(set) var line: PenLine?
  /// Where the lines that it stands for meet.
  private var joints = InlineArray<8, SIMD2<Float>>(repeating: .zero)
  private var jointCount = 0

  mutating func begin(_ line: PenLine) {
    self.line = line
    jointCount = 0
  }

  /// Takes one more line in.
  ///
  /// - Returns: false if it turns too far, or is wider or thinner.
  mutating func extend(by next: PenLine) -> Bool {
    guard var line, jointCount < StraightLine.jointLimit, line.end == next.start,
      abs(line.radius - next.radius) <= StraightLine.tolerance
    else { return false }
    // Back over itself it isn't one line.
    let (before, after) = (line.end - line.start, next.end - next.start)
    guard (before * after).sum() >= 0 else { return false }
    joints[jointCount] = line.end
    line.end = next.end
    for index in 0...jointCount where line.strays(from: joints[index]) { return false }
    jointCount += 1
    self.line = line
    return true
  }
}

extension PenLine {
  /// The rectangle of pixels that it may cover.
  func pixels(width: Int, height: Int) -> PixelRegion {
    let reach = radius + 1
    let left = max(0, Int(max(0, min(start.x, end.x) - reach)))
    let right = min(width, Int(max(0, max(start.x, end.x) + reach)) + 1)
    let top = max(0, Int(max(0, min(start.y, end.y) - reach)))
    let bottom = min(height, Int(max(0, max(start.y, end.y) + reach)) + 1)
    return PixelRegion(
      x: left, y: top, width: max(0, right - left), height: max(0, bottom - top))
  }

  /// Whether its continuation passes a point at more than ``StraightLine/tolerance``.
  func strays(from point: SIMD2<Float>) -> Bool {
    let (along, away) = (end - start, point - start)
    // Twice the triangle's area, which is the distance times the length.
    let area = along.x * away.y - along.y * away.x
    return area * area > StraightLine.tolerance * StraightLine.tolerance * (along * along).sum()
  }
}
