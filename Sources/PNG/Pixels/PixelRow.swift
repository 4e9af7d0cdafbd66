/// The pixels of the picture that one row of a pass fills.
struct PixelRow {
  /// The number of pixels.
  let count: Int

  /// The row of the picture.
  let y: Int

  /// The column of the first pixel, and the columns from one pixel to the next.
  let xStart: Int
  let xStep: Int

  /// The index of the first pixel's red byte among all bytes of the picture.
  let firstByte: Int

  init(_ pass: InterlacePass, row: Int, imageWidth: Int) {
    count = pass.width
    y = pass.yStart + row * pass.yStep
    xStart = pass.xStart
    xStep = pass.xStep
    firstByte = 4 * (y * imageWidth + xStart)
  }
}
