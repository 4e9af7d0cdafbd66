import MNISTPNG
import Testing

@Suite struct PaletteTests {
  private func file(bitDepth: UInt8, width: UInt32, _ chunks: [[UInt8]]) -> [UInt8] {
    TestFile.file(TestFile.header(width: width, bitDepth: bitDepth, colorType: 3), chunks)
  }

  private func palette(count: Int) -> [UInt8] {
    TestFile.chunk("PLTE", (0..<3 * count).map { UInt8($0 % 256) })
  }

  @Test(arguments: [0, 1, 2, 4, 5])
  func paletteHasThreeBytesAnEntry(count: Int) {
    let palette = TestFile.chunk("PLTE", [UInt8](repeating: 7, count: count))
    #expect(
      readingError(file(bitDepth: 8, width: 1, [palette]))
        == .invalidPaletteLength(offset: 33, declared: count)
    )
  }

  @Test(arguments: [(1, 2), (2, 4), (4, 16), (8, 256)] as [(UInt8, Int)])
  func paletteFitsTheBitDepth(bitDepth: UInt8, maximum: Int) {
    let image = TestFile.idat([0, 0])
    #expect(
      readingError(file(bitDepth: bitDepth, width: 1, [palette(count: maximum), image])) == nil
    )
    #expect(
      readingError(file(bitDepth: bitDepth, width: 1, [palette(count: maximum + 1), image]))
        == .tooManyPaletteEntries(offset: 33, count: maximum + 1, limit: maximum)
    )
  }

  @Test func suggestedPaletteOf16BitTruecolorHasUpTo256Entries() {
    let header = TestFile.header(bitDepth: 16, colorType: 2)
    let image = TestFile.idat([0, 0, 0, 0, 0, 0, 0])
    #expect(readingError(TestFile.file(header, [palette(count: 256), image])) == nil)
    #expect(
      readingError(TestFile.file(header, [palette(count: 257), image]))
        == .tooManyPaletteEntries(offset: 33, count: 257, limit: 256)
    )
  }

  /// The pixel that is out of range is the last one, in each bit depth.
  @Test(arguments: [(1, 0b0000_0001), (2, 0b0000_0001), (4, 0x01), (8, 1)] as [(UInt8, UInt8)])
  func indexMustBeInThePalette(bitDepth: UInt8, last: UInt8) {
    let width = 2 * (8 / Int(bitDepth))
    let file = file(
      bitDepth: bitDepth,
      width: UInt32(width),
      [palette(count: 1), TestFile.idat([0, 0, last])]
    )
    #expect(
      readingError(file)
        == .paletteIndexOutOfRange(index: 1, paletteCount: 1, x: width - 1, y: 0)
    )
  }

  @Test func indexIsPlacedInTheInterlacedPicture() {
    // 3 × 3 pixels: passes 1, 4 (x 2), 5 (y 2: x 0, 2), 6 (x 1 of y 0 and 2), 7 (row 1).
    let rows: [UInt8] = [0, 0] + [0, 0] + [0, 0, 5] + [0, 0, 0, 0] + [0, 0, 0, 0]
    let header = TestFile.header(width: 3, height: 3, colorType: 3, interlace: 1)
    #expect(
      readingError(TestFile.file(header, [palette(count: 5), TestFile.idat(rows)]))
        == .paletteIndexOutOfRange(index: 5, paletteCount: 5, x: 2, y: 2)
    )
  }

  @Test func bitsAfterTheRowAreIgnored() throws {
    let file = file(bitDepth: 1, width: 3, [palette(count: 1), TestFile.idat([0, 0b0001_1111])])
    #expect(try PNGImage(decoding: file).rgba == [0, 1, 2, 255, 0, 1, 2, 255, 0, 1, 2, 255])
  }

  @Test func entriesWithoutAlphaAreOpaque() throws {
    let file = file(
      bitDepth: 2,
      width: 3,
      [palette(count: 3), TestFile.chunk("tRNS", [10, 20]), TestFile.idat([0, 0b0001_1000])]
    )
    #expect(try PNGImage(decoding: file).rgba == [0, 1, 2, 10, 3, 4, 5, 20, 6, 7, 8, 255])
  }

  @Test func alphaValuesFitThePalette() {
    let image = TestFile.idat([0, 0])
    for count in 0...2 {
      let alphas = TestFile.chunk("tRNS", [UInt8](repeating: 1, count: count))
      #expect(readingError(file(bitDepth: 8, width: 1, [palette(count: 2), alphas, image])) == nil)
    }
    let alphas = TestFile.chunk("tRNS", [1, 2, 3])
    #expect(
      readingError(file(bitDepth: 8, width: 1, [palette(count: 2), alphas, image]))
        == .tooManyAlphaValues(offset: 51, count: 3, paletteCount: 2)
    )
  }
}
