/// The ink of a canvas's pixels, measured a block of a row at a time: most blocks of a drawing are
/// paper, which vector code finds out for all their bytes at once.
struct PixelBlocks {
  /// Pixels in a block; 1 where the region is narrower.
  static let length = 32

  /// What was measured, 0 elsewhere.
  let values: [UInt8]
  /// For each row, from the first block that isn't paper to the last one.
  let inkedColumns: [Range<Int>]

  /// Measures every block of a region.
  ///
  /// A row's last block overlaps the one before it where the width isn't a multiple.
  ///
  /// - Parameter measure: takes the bytes of a block and writes its ink; false if there is none.
  @inline(__always)
  init(
    _ canvas: Canvas, region: PixelRegion,
    measure: (Span<UInt8>, inout MutableSpan<UInt8>) -> Bool
  ) {
    var values = [UInt8](repeating: 0, count: region.width * region.height)
    var inkedColumns = [Range<Int>](repeating: 0..<0, count: region.height)
    for row in 0..<region.height {
      let input = 4 * ((region.y + row) * canvas.width + region.x)
      let source = canvas.rgba.span.extracting(input..<input + 4 * region.width)
      var span = values.mutableSpan
      var target = span._mutatingExtracting(row * region.width..<(row + 1) * region.width)
      // The compiler must know the length to make vector code of the measurement.
      if region.width >= PixelBlocks.length {
        inkedColumns[row] = PixelBlocks.measureRow(
          source, into: &target, length: PixelBlocks.length, measure)
      } else {
        inkedColumns[row] = PixelBlocks.measureRow(source, into: &target, length: 1, measure)
      }
    }
    self.values = values
    self.inkedColumns = inkedColumns
  }

  /// Measures the blocks of a row; gives the columns that may have ink.
  @inline(__always)
  private static func measureRow(
    _ source: Span<UInt8>, into target: inout MutableSpan<UInt8>, length: Int,
    _ measure: (Span<UInt8>, inout MutableSpan<UInt8>) -> Bool
  ) -> Range<Int> {
    let width = target.count
    var first = width
    var last = 0
    var column = 0
    while column < width {
      let start = min(column, width - length)
      let block = source.extracting(4 * start..<4 * (start + length))
      var inked = target._mutatingExtracting(start..<start + length)
      if measure(block, &inked) {
        first = min(first, start)
        last = start + length
      }
      column += length
    }
    return first < last ? first..<last : 0..<0
  }
}
