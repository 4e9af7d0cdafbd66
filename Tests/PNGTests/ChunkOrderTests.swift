import MNISTPNG
import Testing

@Suite struct ChunkOrderTests {
  private let palette = TestFile.chunk("PLTE", [1, 2, 3])
  private let alphas = TestFile.chunk("tRNS", [9])
  private let image = TestFile.idat([0, 0])
  private let text = TestFile.chunk("tEXt", Array("words".utf8))

  private func error(colorType: UInt8 = 3, _ chunks: [[UInt8]]) -> PNGError? {
    readingError(TestFile.file(TestFile.header(colorType: colorType), chunks))
  }

  @Test func everyChunkInItsPlace() throws {
    let file = TestFile.file(
      TestFile.header(colorType: 3),
      [text, palette, text, alphas, text, image, text]
    )
    #expect(try PNGImage(decoding: file).rgba == [1, 2, 3, 9])
  }

  @Test func headerComesFirst() {
    #expect(
      readingError(TestFile.signature + text + TestFile.onePixel.dropFirst(8))
        == .headerNotFirst(found: PNGChunkType(code: 0x7445_5874), offset: 8)
    )
  }

  @Test func headerComesOnce() {
    let header = TestFile.chunk("IHDR", TestFile.header())
    #expect(error([header]) == .duplicateChunk(.header, offset: 33))
  }

  @Test(arguments: ["ABCD", "ABcd", "JDAT"])
  func unknownCriticalChunkIsNamed(type: String) {
    let code = type.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    #expect(
      error([palette, TestFile.chunk(type), image])
        == .unknownCriticalChunk(PNGChunkType(code: code), offset: 48)
    )
  }

  @Test(arguments: ["abcd", "aBCD", "fdAT", "iCCP"])
  func ancillaryChunksAreSkipped(type: String) {
    let chunk = TestFile.chunk(type, [1, 2])
    #expect(error([chunk, palette, chunk, image, chunk]) == nil)
  }

  @Test func paletteComesOnce() {
    #expect(error([palette, palette, image]) == .duplicateChunk(.palette, offset: 48))
  }

  @Test func paletteComesBeforeTransparency() {
    #expect(error([alphas, palette, image]) == .missingChunk(.palette, offset: 33))
    let key = TestFile.chunk("tRNS", [0, 1, 0, 2, 0, 3])
    #expect(
      error(colorType: 2, [key, palette, TestFile.idat([0, 1, 2, 3])])
        == .chunkTooLate(.palette, offset: 51, after: .transparency)
    )
  }

  @Test func paletteComesBeforeImageData() {
    #expect(error([image, palette]) == .missingChunk(.palette, offset: 33))
    let pixel = TestFile.idat([0, 1, 2, 3])
    #expect(
      error(colorType: 2, [pixel, palette])
        == .chunkTooLate(.palette, offset: 33 + pixel.count, after: .imageData)
    )
  }

  @Test(
    arguments: [(0, PNGColorType.grayscale), (4, .grayscaleWithAlpha)] as [(UInt8, PNGColorType)]
  )
  func grayHasNoPalette(colorType: UInt8, name: PNGColorType) {
    #expect(
      error(colorType: colorType, [palette, image])
        == .forbiddenChunk(.palette, offset: 33, colorType: name)
    )
  }

  @Test func truecolorMayHaveAPalette() {
    #expect(error(colorType: 2, [palette, TestFile.idat([0, 1, 2, 3])]) == nil)
    #expect(error(colorType: 6, [palette, TestFile.idat([0, 1, 2, 3, 4])]) == nil)
  }

  @Test func transparencyComesOnce() {
    #expect(
      error([palette, alphas, alphas, image]) == .duplicateChunk(.transparency, offset: 61)
    )
  }

  @Test func transparencyComesBeforeImageData() {
    #expect(
      error([palette, image, alphas])
        == .chunkTooLate(.transparency, offset: 48 + image.count, after: .imageData)
    )
  }

  @Test(
    arguments: [
      (4, PNGColorType.grayscaleWithAlpha), (6, .truecolorWithAlpha),
    ] as [(UInt8, PNGColorType)]
  )
  func picturesWithAlphaHaveNoTransparency(colorType: UInt8, name: PNGColorType) {
    #expect(
      error(colorType: colorType, [alphas, image])
        == .forbiddenChunk(.transparency, offset: 33, colorType: name)
    )
  }

  @Test func imageDataIsConsecutive() {
    #expect(
      error([palette, image, text, image])
        == .imageDataNotConsecutive(offset: 48 + image.count + text.count)
    )
  }

  @Test func imageDataMustBeThere() {
    #expect(error([palette]) == .missingChunk(.imageData, offset: 48))
    #expect(
      error([palette, TestFile.chunk("IDAT")])
        == .compressedDataTooShort(count: 0, minimum: 1)
    )
  }

  @Test func emptyImageDataChunksAreAllowed() {
    let empty = TestFile.chunk("IDAT")
    #expect(error([palette, empty, empty, image, empty]) == nil)
  }

  @Test func endIsEmpty() {
    let file = TestFile.onePixel.dropLast(12) + TestFile.chunk("IEND", [0])
    #expect(
      readingError(Array(file))
        == .invalidChunkLength(
          .end,
          offset: TestFile.onePixel.count - 12,
          declared: 1,
          expected: 0
        )
    )
  }

  @Test func endMustBeThere() {
    let count = TestFile.onePixel.count - 12
    #expect(
      readingError(Array(TestFile.onePixel.prefix(count)))
        == .truncatedChunkHeader(offset: count, available: 0)
    )
  }
}
