import MNISTKernels

/// A part of a picture at the working resolution: halved until its longer side is at most
/// ``longestSide``. After it, no work depends on the picture's size.
///
/// ```
/// 800 × 800  ─quarter▶  200 × 200  ─halve▶  100 × 100
///            └─ band by band: 8 rows of the picture at a time ─┘
/// ```
///
/// Pixels are red, green, blue and alpha, premultiplied, so that a mean is what would be seen from
/// farther away.
package struct Thumbnail: Sendable {
  /// Twice the side of the box that a digit is fitted into, in working pixels: of a larger picture, 61 to
  /// 120 pixels are left.
  package static let longestSide = 2 * Glyph.boxSide
  /// A strip isn't halved below this height, as long as ``stripLength`` allows it.
  private static let shortestSide = 16
  private static let stripLength = 4096

  package private(set) var width = 0
  package private(set) var height = 0
  /// How often the picture was halved.
  package private(set) var halvings = 0
  /// `4 · width · height` bytes.
  package private(set) var pixels: [UInt8] = []

  /// A band of the picture between two halvings, and what it becomes.
  private var band: [UInt8] = []
  private var nextBand: [UInt8] = []
  /// Rows of the picture, where they must be converted first.
  private var rows: [UInt8] = []

  package init() {}

  /// How often a region is halved.
  private static func halvings(of region: PixelRegion, longestSide: Int) -> Int {
    var halvings = 0
    while region.longerSide > longestSide << halvings
      && (min(region.width, region.height) >= shortestSide << (halvings + 1)
        || region.longerSide > stripLength << halvings)
    {
      halvings += 1
    }
    return halvings
  }

  /// Shows nothing: a part of it is of the region itself, in pixels that were never halved.
  mutating func clear() {
    width = 0
    height = 0
    halvings = 0
  }

  /// The bytes of a row.
  package func row(_ y: Int) -> Range<Int> { 4 * width * y..<4 * width * (y + 1) }

  /// The pixels of the picture that a part of the thumbnail shows, within the region that it shows.
  package func region(of part: PixelRegion, in region: PixelRegion) -> PixelRegion {
    let left = max(0, part.x << halvings)
    let top = max(0, part.y << halvings)
    let right = min(region.width, (part.x + part.width) << halvings)
    let bottom = min(region.height, (part.y + part.height) << halvings)
    return PixelRegion(
      x: region.x + left, y: region.y + top, width: right - left, height: bottom - top)
  }

  /// Reduces a region of a picture, in memory that is used again from call to call.
  ///
  /// - Precondition: the region is inside the picture, and `bytes` has the layout's bytes.
  /// - Complexity: O(pixels of the region)
  package mutating func reduce(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, region: PixelRegion,
    longestSide: Int = Thumbnail.longestSide
  ) {
    halvings = Thumbnail.halvings(of: region, longestSide: longestSide)
    let size = 1 << halvings
    width = (region.width + size - 1) / size
    height = (region.height + size - 1) / size
    pixels.resize(to: 4 * width * height, with: 0)
    switch halvings {
    case 0:
      let (length, rows) = (4 * width, height)
      var span = pixels.mutableSpan
      for y in 0..<rows {
        var target = span._mutatingExtracting(length * y..<length * (y + 1))
        layout.format.encoding.premultiply(
          bytes.extracting(layout.bytes(ofRow: y, in: region)), into: &target)
      }
    case 1, 2:
      PictureRows(layout: layout, region: region, rows: 0..<region.height, size: size)
        .reduce(bytes, into: &pixels, converted: &rows)
    default:
      for y in 0..<height { reduceBand(bytes, layout, region, row: y) }
    }
  }

  /// Quarters the rows that become one row of the result, then halves them.
  private mutating func reduceBand(
    _ bytes: Span<UInt8>, _ layout: BitmapLayout, _ region: PixelRegion, row y: Int
  ) {
    let first = y << halvings
    let start = row(y).lowerBound
    let source = PictureRows(
      layout: layout, region: region, rows: first..<min(first + 1 << halvings, region.height),
      size: 4)
    var (width, rowCount) = source.reducedSize
    band.resize(to: 4 * width * rowCount, with: 0)
    source.reduce(bytes, into: &band, converted: &rows)
    for halving in 3...halvings {
      let (halfWidth, halfCount) = ((width + 1) / 2, (rowCount + 1) / 2)
      if halving == halvings {
        Thumbnail.halve(band, width, rowCount, into: &pixels, at: start)
      } else {
        nextBand.resize(to: 4 * halfWidth * halfCount, with: 0)
        Thumbnail.halve(band, width, rowCount, into: &nextBand, at: 0)
        swap(&band, &nextBand)
      }
      (width, rowCount) = (halfWidth, halfCount)
    }
  }

  /// Halves rows that are one after the other; of an odd number, the last counts twice.
  private static func halve(
    _ rows: [UInt8], _ width: Int, _ rowCount: Int, into target: inout [UInt8], at start: Int
  ) {
    let rows = rows.span
    var span = target.mutableSpan
    let length = 4 * ((width + 1) / 2)
    for first in stride(from: 0, to: rowCount, by: 2) {
      let second = min(first + 1, rowCount - 1)
      let begin = start + first / 2 * length
      var row = span._mutatingExtracting(begin..<begin + length)
      _ = PixelHalving.halve(
        rows.extracting(4 * width * first..<4 * width * (first + 1)),
        rows.extracting(4 * width * second..<4 * width * (second + 1)), into: &row)
    }
  }
}
