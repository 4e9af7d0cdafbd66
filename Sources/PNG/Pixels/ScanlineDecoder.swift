/// Makes the picture from a file's contents: decompresses the rows, undoes their filters, expands
/// their samples and puts the pixels in their places.
///
///     IDAT ─decompress─▶ filtered rows ─RowFilter─▶ samples ─RowExpander─▶ RGBA
struct ScanlineDecoder {
  private let contents: PNGContents

  init(_ contents: PNGContents) {
    self.contents = contents
  }

  /// The RGBA bytes of the whole picture, rows from the top.
  func pixels() throws(PNGError) -> [UInt8] {
    let header = contents.header
    let passes = InterlacePass.passes(of: header)
    let stored = try contents.imageData.decompressed(
      count: passes.reduce(0) { $0 + $1.byteCount }
    )
    let expander = RowExpander(contents)
    var rgba = [UInt8](repeating: 0, count: 4 * header.width * header.height)
    var start = 0
    for pass in passes {
      try decode(pass, stored, from: start, with: expander, into: &rgba)
      start += pass.byteCount
    }
    return rgba
  }

  /// Decodes the rows of one pass, which begin at `start` of the decompressed bytes.
  private func decode(
    _ pass: InterlacePass,
    _ stored: [UInt8],
    from start: Int,
    with expander: RowExpander,
    into rgba: inout [UInt8]
  ) throws(PNGError) {
    // Pixels smaller than a byte are filtered as if they were one byte.
    let bytesPerPixel = max(1, contents.header.bitsPerPixel / 8)
    var row = [UInt8](repeating: 0, count: bytesPerPixel + pass.bytesPerRow)
    var above = row
    var start = start
    for number in 0..<pass.height {
      guard let filter = RowFilter(rawValue: stored[start]) else {
        throw .invalidFilterType(stored[start], row: number, pass: pass.number)
      }
      filter.reconstruct(
        stored,
        from: start + 1,
        into: &row,
        above: above,
        bytesPerPixel: bytesPerPixel
      )
      let target = PixelRow(pass, row: number, imageWidth: contents.header.width)
      try expander.expand(row, from: bytesPerPixel, to: target, of: &rgba)
      swap(&row, &above)
      start += 1 + pass.bytesPerRow
    }
  }
}
