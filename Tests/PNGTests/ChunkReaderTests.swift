import MNISTPNG
import MNISTTestSupport
import Testing

@Suite struct ChunkReaderTests {
  @Test func readsTheLeastFile() throws {
    let image = try PNGImage(decoding: TestFile.onePixel)
    #expect(image.width == 1)
    #expect(image.height == 1)
    #expect(image.rgba == [0, 0, 0, 255])
  }

  @Test(arguments: 0..<8)
  func signatureMustBeRight(offset: Int) {
    var file = TestFile.onePixel
    let expected = file[offset]
    file[offset] ^= 0x20
    #expect(
      readingError(file)
        == .invalidSignature(offset: offset, expected: expected, found: expected ^ 0x20)
    )
  }

  @Test(arguments: 0..<8)
  func signatureMustBeComplete(count: Int) {
    #expect(
      readingError(Array(TestFile.onePixel[..<count])) == .truncatedSignature(byteCount: count)
    )
  }

  @Test func textIsNotPNG() {
    #expect(
      readingError(Array("no".utf8))
        == .invalidSignature(offset: 0, expected: 0x89, found: UInt8(ascii: "n"))
    )
  }

  @Test(arguments: 0..<8)
  func chunkHeaderMustBeComplete(count: Int) {
    let file = TestFile.signature + TestFile.chunk("IHDR", TestFile.header())
    let next = TestFile.idat([0, 0])[..<count]
    #expect(readingError(file + next) == .truncatedChunkHeader(offset: 33, available: count))
  }

  @Test(arguments: [0, 1, 12, 13, 16])
  func chunkMustBeComplete(count: Int) {
    let file = TestFile.signature + TestFile.chunk("IHDR", TestFile.header())[..<(8 + count)]
    #expect(
      readingError(Array(file))
        == .truncatedChunk(.header, offset: 8, declaredLength: 13, available: count)
    )
  }

  @Test func longestChunkIsOnlyTruncated() {
    let file = TestFile.signature + [0x7F, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8)
    #expect(
      readingError(file)
        == .truncatedChunk(.header, offset: 8, declaredLength: 0x7FFF_FFFF, available: 0)
    )
  }

  @Test func chunkLengthHas31Bits() {
    let file = TestFile.signature + [0x80, 0, 0, 0] + Array("IHDR".utf8)
    #expect(
      readingError(file) == .chunkTooLong(.header, offset: 8, declaredLength: 0x8000_0000)
    )
  }

  @Test(arguments: ["IHD1", "IH R", "@HDR", "[HDR", "`HDR", "{HDR", "\0\0\0\0"])
  func chunkTypeMustBeLetters(type: String) {
    let code = type.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    let file = TestFile.signature + TestFile.chunk(type, TestFile.header())
    #expect(readingError(file) == .invalidChunkType(PNGChunkType(code: code), offset: 8))
  }

  @Test(arguments: ["IHDR", "tEXt", "IDAT", "IEND"])
  func checksumsAreVerified(type: String) throws {
    let good = TestFile.file(
      TestFile.header(),
      [TestFile.chunk("tEXt", [1, 2, 3]), TestFile.idat([0, 0])]
    )
    #expect(readingError(good) == nil)
    let name = Array(type.utf8)
    let place = try #require(
      (8..<good.count - 4).first { Array(good[$0..<$0 + 4]) == name }
    )
    let length = Int(good[place - 1])
    let checksum = place + 4 + length
    let right = StoredDeflate.crc32(Array(good[place..<checksum]))

    var wrongChecksum = good
    wrongChecksum[checksum + 3] ^= 1
    let code = name.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    #expect(
      readingError(wrongChecksum)
        == .invalidChecksum(
          PNGChunkType(code: code),
          offset: place - 4,
          declared: right ^ 1,
          computed: right
        )
    )
  }

  @Test func checksumCoversTheData() {
    var file = TestFile.onePixel
    file[16] ^= 0x40
    let computed = StoredDeflate.crc32(Array(file[12..<29]))
    let declared = StoredDeflate.crc32(Array("IHDR".utf8) + TestFile.header())
    #expect(
      readingError(file)
        == .invalidChecksum(.header, offset: 8, declared: declared, computed: computed)
    )
  }

  @Test func bytesAfterTheEndAreIgnored() throws {
    #expect(readingError(TestFile.onePixel + [1, 2, 3]) == nil)
  }
}
