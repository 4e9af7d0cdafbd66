import MNISTPNG
import Testing

@Suite struct ErrorDescriptionTests {
  @Test(
    arguments: [
      (.truncatedSignature(byteCount: 0), "the file is empty"),
      (
        .invalidSignature(offset: 0, expected: 0x89, found: 0x6E),
        "not a PNG file: byte 0 is 0x6e instead of 0x89"
      ),
      (
        .truncatedChunk(.imageData, offset: 33, declaredLength: 100, available: 20),
        "the chunk IDAT at byte 33 declares 100 bytes of data and a checksum, but the file ends 20 "
          + "bytes after its type"
      ),
      (
        .unknownCriticalChunk(PNGChunkType(code: 0x4142_4344), offset: 33),
        "the chunk ABCD at byte 33 is unknown, and the picture can't be understood without it"
      ),
      (
        .invalidChunkType(PNGChunkType(code: 0x0000_0001), offset: 8),
        "the chunk 0x1 at byte 8 has a type that isn't four letters"
      ),
      (
        .forbiddenChunk(.palette, offset: 33, colorType: .grayscaleWithAlpha),
        "the chunk PLTE at byte 33 isn't allowed in grayscale with alpha pictures"
      ),
      (
        .invalidBitDepth(3, colorType: .indexedColor),
        "indexed-color pictures can't have a bit depth of 3"
      ),
      (
        .invalidCompressedData(.distanceTooFar(distance: 9, available: 4), offset: 77),
        "the image data can't be decompressed (byte 77): a match begins 9 bytes back, but only 4 "
          + "have been decompressed"
      ),
      (
        .paletteIndexOutOfRange(index: 7, paletteCount: 3, x: 1, y: 2),
        "the pixel at x 1, y 2 has color 7 of a palette with 3 entries"
      ),
    ] as [(PNGError, String)]
  )
  func sentences(error: PNGError, sentence: String) {
    #expect(error.description == sentence)
  }
}
