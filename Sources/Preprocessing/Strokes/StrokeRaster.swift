import MNISTKernels

/// Strokes as pixels: how much of each the pen covers, from 0 to 255.
///
/// A pixel's coverage is decided by its center's distance from the pen's path: about half at the edge of
/// the line, and 0 and 1 half a pixel from there.
package struct StrokeRaster: Sendable {
  /// The longer side of what strokes cover, in pixels: like that of digits in a ``Thumbnail``.
  private static let inkSide = 64
  /// Background around it.
  private static let margin = 2

  package private(set) var width = 0
  package private(set) var height = 0
  /// `width · height` values, row by row from the top.
  package private(set) var values: [UInt8] = []
  /// From 0 to 1.
  private var coverage: [Float] = []

  package init() {}

  /// Draws strokes as large as a digit should be, in memory that is used again from call to call.
  ///
  /// - Returns: false if there is nothing to draw.
  /// - Complexity: O(points · pixels under the pen), which is at most 5,000 for each line; and
  ///   there are at most 17 lines for a point.
  package mutating func draw(_ drawing: Drawing) -> Bool {
    guard
      let placement = StrokePlacement(
        drawing, side: StrokeRaster.inkSide, margin: StrokeRaster.margin)
    else { return false }
    draw(drawing, placement)
    return true
  }

  /// Draws a line of writing as high as digits should be.
  ///
  /// - Returns: where the strokes were placed; nil if there is nothing to draw.
  mutating func drawLine(_ drawing: Drawing) -> StrokePlacement? {
    let side = StrokeRaster.inkSide
    guard
      let placement = StrokePlacement(
        drawing, height: side, widest: 24 * side, margin: StrokeRaster.margin)
    else { return nil }
    draw(drawing, placement)
    return placement
  }

  /// Draws strokes where they are: a unit of theirs is a pixel, and what lies outside is left out.
  ///
  /// - Parameters:
  ///   - width: above 0.
  ///   - height: above 0.
  /// - Complexity: O(points · pixels under the pen)
  package mutating func draw(_ drawing: Drawing, width: Int, height: Int) {
    draw(drawing, StrokePlacement(width: width, height: height))
  }

  private mutating func draw(_ drawing: Drawing, _ placement: StrokePlacement) {
    (width, height) = (placement.width, placement.height)
    coverage.fill(0, count: width * height)
    for stroke in drawing.strokes {
      var straight = StraightLine()
      stroke.forEachLine(placement) { line in
        if straight.extend(by: line) { return }
        if let done = straight.line { cover(done) }
        straight.begin(line)
      }
      if let done = straight.line { cover(done) }
    }
    values.resize(to: coverage.count, with: 0)
    StrokeRaster.round(coverage, into: &values)
  }

  private static func round(_ coverage: [Float], into values: inout [UInt8]) {
    let source = coverage.span
    var target = values.mutableSpan
    // Of 2²³ and a number below 256, the lowest bits are the number, rounded.
    for index in 0..<target.count {
      target[index] = UInt8(truncatingIfNeeded: (source[index] * 255 + 0x1p23).bitPattern)
    }
  }

  /// Covers the pixels under a line as far as they aren't already: where lines overlap, there is no seam.
  private mutating func cover(_ line: PenLine) {
    let pen = PenRow(line)
    let box = line.pixels(width: width, height: height)
    var y = box.y
    while y < box.y + box.height {
      let columns = pen.columns(y, within: box.x..<box.x + box.width)
      if !columns.isEmpty {
        let range = y * width + columns.lowerBound..<y * width + columns.upperBound
        var span = coverage.mutableSpan
        var row = span._mutatingExtracting(range)
        pen.cover(&row, x: columns.lowerBound, y: y)
      }
      y += 1
    }
  }
}

/// What a line covers of a row of pixels.
private struct PenRow {
  private let start: SIMD2<Float>
  private let along: SIMD2<Float>
  /// What a way times this is the share of the line that it goes along.
  private let unit: SIMD2<Float>
  /// How far from the line pixels are covered.
  private let reach: Float
  private let squaredReach: Float
  /// What makes 1 of the squared distance's way from no coverage to full coverage.
  private let gain: Float

  init(_ line: PenLine) {
    start = line.start
    along = line.end - line.start
    let squaredLength = (along * along).sum()
    unit = squaredLength > 0 ? along / squaredLength : .zero
    reach = line.radius + 0.5
    squaredReach = reach * reach
    // Linear in the square is within a hundredth of linear in the distance, and needs no root. A line
    // thinner than a pixel covers none wholly.
    gain = 1 / max(2 * line.radius, reach)
  }

  /// The columns that the line may cover: where the distance from its straight continuation allows it.
  @inline(__always)
  func columns(_ y: Int, within columns: Range<Int>) -> Range<Int> {
    if abs(along.y) < 0.001 { return columns }
    let length = Float.sqrt((along * along).sum())
    let middle = start.x + (Float(y) + 0.5 - start.y) * along.x / along.y
    let half = (reach * length / abs(along.y)) + 1
    // Far beyond the picture, where a line is almost level, all columns count.
    if !(half < 4096 && abs(middle) < 4096) { return columns }
    let first = max(columns.lowerBound, Int(max(0, middle - half)))
    let last = min(columns.upperBound, Int(max(0, middle + half)) + 1)
    return first..<max(first, last)
  }

  @inline(__always)
  func cover(_ row: inout MutableSpan<Float>, x: Int, y: Int) {
    let down = Float(y) + 0.5 - start.y
    let across = Float(x) + 0.5 - start.x
    for index in 0..<row.count {
      let dx = across + Float(Int32(truncatingIfNeeded: index))
      let place = min(1, max(0, dx * unit.x + down * unit.y))
      let (awayX, awayY) = (dx - place * along.x, down - place * along.y)
      let coverage = min(1, (squaredReach - awayX * awayX - awayY * awayY) * gain)
      row[index] = max(row[index], coverage)
    }
  }
}
