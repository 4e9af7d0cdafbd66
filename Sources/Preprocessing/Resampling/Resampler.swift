import MNISTKernels

/// Scales the digit out of the foreground to the working resolution.
///
/// ```
/// source      ┌──┬──┬──┬──┬──┐        shrinking: every source pixel counts by its overlap
/// target  ┌───────┬───────┬───────┐
/// ```
package struct Resampler: Sendable {
  private var horizontal = ResamplingWeights()
  private var vertical = ResamplingWeights()
  /// The strength of the source's pixels in the box: 0 at the levels' floor, 255 at full strength.
  private var strengths: [UInt8] = []
  /// Eight rows of the target at the source's columns, 256 times as large.
  private var rows: [UInt16] = []
  /// The same as large as the target's, a vector for each column.
  private var vectors: [SIMD8<UInt16>] = []

  package init() {}

  /// Scales the part of the foreground inside `box` by `scale`, with ``Glyph/margin`` around it.
  ///
  /// Shrinking averages over the area that a working pixel covers. Enlarging interpolates with a
  /// quadratic B-spline, which rounds the staircase of small drawings.
  package mutating func resample(
    _ foreground: Foreground, box: PixelRegion, levels: ForegroundLevels, scale: Float,
    into glyph: inout Glyph
  ) {
    horizontal.set(start: box.x, count: box.width, limit: foreground.width, scale: scale)
    vertical.set(start: box.y, count: box.height, limit: foreground.height, scale: scale)
    let columnCount = horizontal.sources.count
    measureStrengths(foreground, levels)
    vectors.resize(to: columnCount, with: .zero)
    glyph.clear(width: horizontal.targetCount, height: vertical.targetCount)
    for first in stride(from: 0, to: glyph.height, by: 8) {
      let eight = first..<min(first + 8, glyph.height)
      Resampler.resample(strengths, width: columnCount, vertical, eight, into: &rows)
      Resampler.transpose(rows, into: &vectors)
      Resampler.resample(vectors, horizontal, from: first, into: &glyph)
    }
  }

  /// Takes the part of the foreground that counts.
  private mutating func measureStrengths(_ foreground: Foreground, _ levels: ForegroundLevels) {
    let (columns, rows) = (horizontal.sources, vertical.sources)
    strengths.resize(to: columns.count * rows.count, with: 0)
    let scale = StrengthScale(levels)
    var target = strengths.mutableSpan
    for row in rows {
      let start = row * foreground.width
      let source = foreground.values.span.extracting(
        start + columns.lowerBound..<start + columns.upperBound)
      let first = (row - rows.lowerBound) * columns.count
      var part = target._mutatingExtracting(first..<first + columns.count)
      scale.apply(source, to: &part)
    }
  }

  /// Makes rows of the target from those of the source, each with its weight.
  private static func resample(
    _ strengths: [UInt8], width: Int, _ vertical: ResamplingWeights, _ targets: Range<Int>,
    into rows: inout [UInt16]
  ) {
    rows.fill(0, count: 8 * width)
    let (strengths, weights) = (strengths.span, vertical.weights.span)
    var rows = rows.mutableSpan
    for y in targets {
      let start = width * (y - targets.lowerBound)
      var target = rows._mutatingExtracting(start..<start + width)
      let end = vertical.offsets[y + 1]
      var index = vertical.offsets[y]
      var source = width * (vertical.starts[y] - vertical.sources.lowerBound)
      while index + 3 <= end {
        // A spline has three: one pass for all of them.
        let factors = SIMD4(weights[index], weights[index + 1], weights[index + 2], 0)
        Resampler.addThree(strengths.extracting(source..<source + 3 * width), factors, to: &target)
        source += 3 * width
        index += 3
      }
      while index < end {
        Resampler.add(strengths.extracting(source..<source + width), weights[index], to: &target)
        source += width
        index += 1
      }
    }
  }

  private static func add(
    _ source: Span<UInt8>, _ weight: UInt16, to target: inout MutableSpan<UInt16>
  ) {
    for x in 0..<target.count { target[x] &+= UInt16(source[x]) &* weight }
  }

  /// Adds three rows, one after the other in `sources`.
  private static func addThree(
    _ sources: Span<UInt8>, _ weights: SIMD4<UInt16>, to target: inout MutableSpan<UInt16>
  ) {
    let width = target.count
    let (first, second) = (sources.extracting(0..<width), sources.extracting(width..<2 * width))
    let third = sources.extracting(2 * width..<3 * width)
    for x in 0..<width {
      let sum = UInt16(first[x]) &* weights[0] &+ UInt16(second[x]) &* weights[1]
      target[x] &+= sum &+ UInt16(third[x]) &* weights[2]
    }
  }

  private static func transpose(_ rows: [UInt16], into vectors: inout [SIMD8<UInt16>]) {
    var columns = vectors.mutableSpan
    EightRows.transpose(rows.span, into: &columns)
  }

  /// Resamples eight rows along x, or as many as the glyph still has.
  private static func resample(
    _ vectors: [SIMD8<UInt16>], _ weights: ResamplingWeights, from row: Int,
    into glyph: inout Glyph
  ) {
    let vectors = vectors.span
    let offsets = weights.offsets.span.extracting(0..<weights.targetCount + 1)
    let starts = weights.starts.span.extracting(0..<weights.targetCount)
    let factors = weights.weights.span
    let firstSource = weights.sources.lowerBound
    var target = glyph.values.mutableSpan
    var index = 0
    for x in 0..<starts.count {
      let end = offsets[x &+ 1]
      var column = starts[x] &- firstSource
      var sums = SIMD8<UInt16>(repeating: 128)
      if end &- index == 3 {
        // A spline's.
        sums &+= factors[index] &* vectors[column]
        sums &+= factors[index &+ 1] &* vectors[column &+ 1]
        sums &+= factors[index &+ 2] &* vectors[column &+ 2]
        index &+= 3
      }
      while index < end {
        sums &+= factors[index] &* vectors[column]
        column &+= 1
        index &+= 1
      }
      // A column has room for rows that the glyph hasn't, which are 0.
      var eight = target._mutatingExtracting(
        Glyph.stride * x + row..<Glyph.stride * x + row + 8)
      for lane in 0..<8 { eight[lane] = UInt8(truncatingIfNeeded: sums[lane] &>> 8) }
    }
  }
}

/// How strong a stroke is by its level.
private struct StrengthScale {
  private let floor: UInt8
  private let range: UInt8
  /// 255 times 256 at the end of the range, or a little more.
  private let gain: UInt16

  init(_ levels: ForegroundLevels) {
    floor = UInt8(levels.floor)
    range = UInt8(max(1, levels.full - levels.floor + 0.5))
    gain = UInt16((255 * 256 + Int(range) - 1) / Int(range))
  }

  func apply(_ source: Span<UInt8>, to target: inout MutableSpan<UInt8>) {
    for x in 0..<source.count {
      let aboveFloor = source[x] > floor ? source[x] &- floor : 0
      target[x] = UInt8(truncatingIfNeeded: (UInt16(min(aboveFloor, range)) &* gain) &>> 8)
    }
  }
}
