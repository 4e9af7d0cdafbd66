import MNISTPNG
import Testing

@Suite struct LimitTests {
  private func error(
    width: UInt32,
    height: UInt32,
    limits: PNGLimits = PNGLimits()
  ) -> PNGError? {
    let header = TestFile.header(width: width, height: height, bitDepth: 16, colorType: 6)
    return readingError(TestFile.file(header, [TestFile.idat([0])]), limits: limits)
  }

  @Test func defaults() {
    #expect(
      PNGLimits()
        == PNGLimits(width: 16_384, height: 16_384, pixels: 67_108_864)
    )
  }

  @Test func dimensionsAreLimited() {
    #expect(
      error(width: 16_385, height: 1) == .widthAboveLimit(width: 16_385, limit: 16_384)
    )
    #expect(
      error(width: 1, height: 16_385) == .heightAboveLimit(height: 16_385, limit: 16_384)
    )
    #expect(
      error(width: 8_193, height: 8_192)
        == .pixelsAboveLimit(width: 8_193, height: 8_192, limit: 67_108_864)
    )
  }

  @Test func limitsThemselvesAreAllowed() throws {
    let limits = PNGLimits(width: 3, height: 2, pixels: 6)
    let header = TestFile.header(width: 3, height: 2)
    let file = TestFile.file(header, [TestFile.idat([0, 1, 2, 3, 0, 4, 5, 6])])
    #expect(try PNGImage(decoding: file, limits: limits).rgba.count == 24)
    for (smaller, expected) in [
      (PNGLimits(width: 2), .widthAboveLimit(width: 3, limit: 2)),
      (PNGLimits(height: 1), .heightAboveLimit(height: 2, limit: 1)),
      (PNGLimits(pixels: 5), .pixelsAboveLimit(width: 3, height: 2, limit: 5)),
    ] as [(PNGLimits, PNGError)] {
      #expect(readingError(file, limits: smaller) == expected)
    }
  }

  /// With limits as high as they go, sizes that `Int` can't count are still refused, and others
  /// fail on the image data, before memory is taken.
  @Test func withoutLimitsNothingOverflows() {
    let limits = PNGLimits(width: .max, height: .max, pixels: .max)
    let most = UInt32(Int32.max)
    #expect(
      error(width: most, height: most, limits: limits)
        == .pixelsAboveLimit(width: Int(most), height: Int(most), limit: .max / 16)
    )
    let rows = Int(most) * 8 + 1
    #expect(
      error(width: most, height: 1, limits: limits)
        == .compressedDataTooShort(count: 12, minimum: (rows + 1_031) / 1_032)
    )
  }

  /// A small file can't make a large picture: DEFLATE makes at most 1,032 bytes from one.
  @Test func pictureMustFitItsCompressedData() {
    let rows = 8_192 * (8_192 * 8 + 1)
    #expect(
      error(width: 8_192, height: 8_192)
        == .compressedDataTooShort(count: 12, minimum: (rows + 1_031) / 1_032)
    )
  }
}
